using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Draws a threshold across the rows of a chart: its name above them, a dashed line through them.</summary>
internal sealed class ThresholdSign(StyleSheet styles, TextSetter setter)
{
    private const double Dash = 3;
    private const double Clearance = 2;

    /// <summary>The line's look.</summary>
    public Stroke Stroke { get; } = new(styles.Palette.Text, 1, Dash);

    /// <summary>Height of the name with the space below it; 0 where there is no threshold.</summary>
    public double HeightOf(Threshold? threshold, double width) => threshold is null ? 0 : Set(threshold, width).Height + Clearance;

    /// <summary>Names the threshold above the line.</summary>
    public void Name(Drawing drawing, Threshold threshold, double x, double width)
    {
        var text = Set(threshold, width);
        drawing.Label(text, Math.Clamp(x - (text.Width / 2), 0, Math.Max(0, width - text.Width)), 0);
    }

    /// <summary>Draws the line through a row, unless the row's value stands on it.</summary>
    public void Mark(Drawing drawing, double x, double top, double height, double valueStart, double valueWidth)
    {
        if (x < valueStart - Clearance || x > valueStart + valueWidth + Clearance)
            drawing.Line(new Point(x, top), new Point(x, top + height), Stroke);
    }

    private TextLayout Set(Threshold threshold, double width) => setter.Set(RichText.Of($"{threshold.Label}: {threshold.ValueText}"), styles.ChartLabel.Strong, width);
}
