namespace RulesEngine.Typesetting;

/// <summary>Glyphs with the sums of their advances, so that the width of any part of them is one subtraction.</summary>
internal readonly ref struct MeasuredText
{
    private readonly ReadOnlySpan<double> _sums;

    /// <param name="glyphs">The glyphs.</param>
    /// <param name="room">Room for one number more than there are glyphs; a longer text takes its own.</param>
    public MeasuredText(ReadOnlySpan<ShapedGlyph> glyphs, Span<double> room)
    {
        Glyphs = glyphs;
        var sums = room.Length > glyphs.Length ? room : new double[glyphs.Length + 1];
        sums[0] = 0;
        for (var i = 0; i < glyphs.Length; i++)
            sums[i + 1] = sums[i] + glyphs[i].Advance;

        _sums = sums;
    }

    public ReadOnlySpan<ShapedGlyph> Glyphs { get; }

    /// <summary>Width of a part that a line ends after, without the spaces at its end.</summary>
    public double VisibleWidth(int start, int end)
    {
        while (end > start && Glyphs[end - 1].Kind == GlyphKind.Space)
            end--;

        return end == start ? 0 : _sums[end - 1] - _sums[start] + EndWidth(Glyphs[end - 1]);
    }

    /// <summary>Width of the last glyph of a line: without kerning, and a soft hyphen is seen.</summary>
    public static double EndWidth(in ShapedGlyph glyph) =>
        glyph.Kind == GlyphKind.SoftHyphen ? glyph.Style.Face.Advance(glyph.Glyph.Id) * glyph.Style.Scale : glyph.EndAdvance;
}
