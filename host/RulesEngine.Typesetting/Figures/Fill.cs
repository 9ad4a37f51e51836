namespace RulesEngine.Typesetting;

/// <summary>Colour and pattern of an area.</summary>
internal readonly record struct Fill(Color Color, FillPattern Pattern)
{
    private const double Outline = 0.75;
    private const double Spacing = 3.5;
    private const double SpacingOfStripes = 5;
    private const double Upwards = -Math.PI / 4;
    private const double Downwards = Math.PI / 4;

    private static readonly FillPattern[] s_all = Enum.GetValues<FillPattern>();

    /// <summary>The fill of the first, second, third… of things that are told apart.</summary>
    public static Fill Of(int index, Color color) => new(color, s_all[index % s_all.Length]);

    /// <summary>Paints closed outlines.</summary>
    public void Paint(Drawing drawing, IReadOnlyList<IReadOnlyList<Point>> outlines)
    {
        if (Pattern is FillPattern.Solid or FillPattern.Striped)
            drawing.Path(outlines, closed: true, Color, null);
        else
            drawing.Path(outlines, closed: true, Color.White, new Stroke(Color, Outline));

        var lines = Lines(outlines);
        if (lines.Count > 0)
            drawing.Path(lines, closed: false, null, new Stroke(Pattern == FillPattern.Striped ? Color.White : Color, Outline));
    }

    /// <summary>Paints a rectangle.</summary>
    public void Paint(Drawing drawing, Rectangle area)
    {
        if (Pattern == FillPattern.Solid)
            drawing.Fill(area, Color);
        else
            Paint(drawing, [area.Corners]);
    }

    private IReadOnlyList<IReadOnlyList<Point>> Lines(IReadOnlyList<IReadOnlyList<Point>> outlines) => Pattern switch
    {
        FillPattern.Rising => Hatching.Of(outlines, Upwards, Spacing),
        FillPattern.Striped => Hatching.Of(outlines, Upwards, SpacingOfStripes),
        FillPattern.Crossed => [.. Hatching.Of(outlines, Upwards, Spacing), .. Hatching.Of(outlines, Downwards, Spacing)],
        FillPattern.Upright => Hatching.Of(outlines, Math.PI / 2, Spacing),
        _ => [],
    };
}
