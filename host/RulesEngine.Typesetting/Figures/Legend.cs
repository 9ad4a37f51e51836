using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Draws what signs mean, in words, one beside the other.</summary>
internal sealed class Legend(StyleSheet styles, TextSetter setter)
{
    private const double Swatch = 9;
    private const double Gap = 5;
    private const double Between = 20;

    /// <summary>Draws entries from left to right, in as many lines as they need.</summary>
    /// <param name="drawing">What is drawn on.</param>
    /// <param name="top">Top of the first line.</param>
    /// <param name="width">Width of the drawing.</param>
    /// <param name="entries">How each sign is drawn into its square, and what it means.</param>
    public void Draw(Drawing drawing, double top, double width, IEnumerable<(Action<Drawing, Rectangle> Sign, string Meaning)> entries)
    {
        var x = 0.0;
        foreach (var (sign, meaning) in entries)
        {
            var style = styles.ChartLabel.Colored(styles.Palette.Quiet);
            var text = setter.Set(RichText.Of(meaning), style, width - Swatch - Gap);
            if (x > 0 && x + Swatch + Gap + text.Width > width)
            {
                x = 0;
                top += style.Leading;
            }

            sign(drawing, new Rectangle(x, top + ((style.Leading - Swatch) / 2), Swatch, Swatch));
            drawing.Label(text, x + Swatch + Gap, top);
            x += Swatch + Gap + text.Width + Between;
            if (text.LineCount > 1)
            {
                x = 0;
                top += text.Height;
            }
        }
    }
}
