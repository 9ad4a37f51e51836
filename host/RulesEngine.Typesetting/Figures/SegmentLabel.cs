namespace RulesEngine.Typesetting;

/// <summary>Writes into a filled area: on a solid one in what is read best, on any other on a plate of paper.</summary>
internal sealed class SegmentLabel(StyleSheet styles)
{
    /// <summary>Room a text needs on either side.</summary>
    public const double Padding = 4;

    private const double Plate = 2;
    private const double LeastContrast = 4.5;

    public void Draw(Drawing drawing, TextLayout text, Fill fill, Rectangle area)
    {
        if (text.LineCount == 0)
            return;

        var x = area.X + ((area.Width - text.Width) / 2);
        var top = area.Y + ((area.Height - text.Height) / 2);
        if (fill.Pattern == FillPattern.Solid)
        {
            drawing.Label(text, x, top, Color.White.ContrastWith(fill.Color) >= LeastContrast ? Color.White : styles.Palette.Text);
            return;
        }

        drawing.Fill(new Rectangle(x - Plate, area.Y + 1, text.Width + (2 * Plate), area.Height - 2), Color.White);
        drawing.Label(text, x, top);
    }
}
