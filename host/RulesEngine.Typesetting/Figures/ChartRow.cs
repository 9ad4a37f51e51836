namespace RulesEngine.Typesetting;

/// <summary>A line of a chart with its texts set: the label before what is drawn, the value behind it.</summary>
internal sealed record ChartRow<T>(T Thing, TextLayout Label, TextLayout Value, double Thickness, double Gap)
{
    public double Height => Math.Max(Math.Max(Label.Height, Value.Height), Thickness) + Gap;

    public double Middle(double top) => top + (Height / 2);

    /// <summary>Draws the label before the things that are drawn at the given distance from the left.</summary>
    public void DrawLabel(Drawing drawing, double labels, double top) =>
        drawing.Label(Label, Math.Max(0, labels - ChartRows.LabelGap - Label.Width), Middle(top) - (Label.Height / 2));

    public void DrawValue(Drawing drawing, double x, double top) => drawing.Label(Value, x, Middle(top) - (Value.Height / 2));
}
