using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Tests.Reading;

/// <summary>Text as it lies on a page, in points from the bottom left.</summary>
/// <param name="Mark">Number of its marked sequence; null in an artifact.</param>
internal sealed record TextOnPage(double Left, double Right, double Baseline, double Size, string Text, Color Color, Color Behind, int? Mark);

/// <summary>What a page shows: its text, with places and colours.</summary>
internal sealed class PageInk
{
    private readonly Dictionary<string, ReadFont> fonts;
    private readonly List<TextOnPage> texts = [];
    private readonly List<(double Left, double Bottom, double Right, double Top, Color Color)> fills = [];
    private readonly List<double[]> rectangles = [];
    private ReadFont? font;
    private double size;
    private (double X, double Y) pen;
    private Color fill = Color.Black;
    private int? mark;

    private PageInk(PdfDocument document, Entries page)
    {
        fonts = document.Dictionary(document.Dictionary(page["Resources"]).GetValueOrDefault("Font"))
            .ToDictionary(entry => entry.Key, entry => new ReadFont(document, document.Dictionary(entry.Value)));
        foreach (var (name, operands) in PageOperations.Of(document, page))
        {
            Apply(name, operands);
        }
    }

    /// <summary>The texts of a page in the order of painting.</summary>
    public static IReadOnlyList<TextOnPage> Of(PdfDocument document, Entries page) => new PageInk(document, page).texts;

    private void Apply(string name, IReadOnlyList<object?> operands)
    {
        switch (name)
        {
            case "BDC":
                mark = operands[1] is Entries properties && properties.TryGetValue("MCID", out var number) ? (int)(double)number! : null;
                break;
            case "Tf":
                (font, size) = (fonts[((Name)operands[0]!).Value], (double)operands[1]!);
                break;
            case "Tm":
                pen = ((double)operands[4]!, (double)operands[5]!);
                break;
            case "rg":
                fill = new Color(Channel(operands[0]), Channel(operands[1]), Channel(operands[2]));
                break;
            case "re":
                rectangles.Add([.. operands.Cast<double>()]);
                break;
            case "f*" or "B*":
                fills.AddRange(rectangles.Select(r => (r[0], r[1], r[0] + r[2], r[1] + r[3], fill)));
                rectangles.Clear();
                break;
            case "S":
                rectangles.Clear();
                break;
            case "TJ":
                Show((List<object?>)operands[0]!);
                break;
        }
    }

    private void Show(List<object?> pieces)
    {
        var (units, text) = (0d, "");
        foreach (var piece in pieces)
        {
            if (piece is double adjustment)
            {
                units -= adjustment;
                continue;
            }

            foreach (var code in ReadFont.Codes(((Bytes)piece!).Value))
            {
                units += font!.Widths.GetValueOrDefault(code);
                text += font.Texts.GetValueOrDefault(code, "");
            }
        }

        var behind = fills.FindLast(f => f.Left <= pen.X && pen.X <= f.Right && f.Bottom <= pen.Y + (size / 4) && pen.Y + (size / 4) <= f.Top);
        texts.Add(new TextOnPage(pen.X, pen.X + (units * size / 1000), pen.Y, size, text, fill, behind == default ? Color.White : behind.Color, mark));
    }

    private static byte Channel(object? value) => (byte)Math.Round((double)value! * 255);
}
