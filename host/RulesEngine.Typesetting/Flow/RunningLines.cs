using System.Globalization;
using System.Text;
using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Paints header and footer, which are artifacts of the page.</summary>
internal sealed class RunningLines(Document document, StyleSheet styles, TextSetter setter)
{
    private const double Distance = 24;
    private const double Between = 16;

    private readonly PageSetup _setup = document.Page;
    private readonly HashSet<Rune> _reported = [];

    /// <summary>The header stands on every page but the first, which has the title.</summary>
    public void PaintHeader(PageCanvas page, int index, int pageCount)
    {
        if (document.Header is null || index == 0)
            return;

        var top = Math.Max(0, _setup.MarginTop - Distance - styles.Running.Leading);
        var rule = new LineShape(new Point(_setup.MarginLeft, top + styles.Running.Leading + 4), new Point(Right, top + styles.Running.Leading + 4), new Stroke(styles.Palette.Rule, 0.5));
        page.PaintArtifact(ArtifactKind.Header, [.. Items(page, document.Header, index, pageCount, top), rule]);
    }

    public void PaintFooter(PageCanvas page, int index, int pageCount)
    {
        if (document.Footer is null)
            return;

        var top = Math.Min(_setup.Height - styles.Running.Leading, _setup.Height - _setup.MarginBottom + Distance);
        page.PaintArtifact(ArtifactKind.Footer, [.. Items(page, document.Footer, index, pageCount, top)]);
    }

    private double Right => _setup.Width - _setup.MarginRight;

    private IEnumerable<PageItem> Items(PageCanvas page, RunningLine line, int index, int pageCount, double top)
    {
        var width = Right - _setup.MarginLeft;
        var end = Set(line.End, width, index, pageCount);
        var start = Set(line.Start, Math.Max(1, width - end.Width - Between), index, pageCount);
        foreach (var missing in start.Text.Missing.Concat(end.Text.Missing).Where(_reported.Add))
            page.Report(LayoutDiagnosticKind.MissingGlyph, new Place(null, "header or footer", ""), $"the font has no glyph for '{missing}'; it is printed as {Shaper.CodePoint(missing)}");

        return FirstLine(start, _setup.MarginLeft, top).Concat(FirstLine(end, Right - end.WidthOfFirstLine, top));
    }

    private TextLayout Set(string text, double measure, int index, int pageCount)
    {
        var filled = text
            .Replace("{page}", (index + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{pages}", pageCount.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return setter.Set(RichText.Of(filled), styles.Running, measure);
    }

    private static IEnumerable<PageItem> FirstLine(TextLayout text, double x, double top) =>
        text.LineCount == 0 ? [] : text.Runs(0, text.StartOf(0), text.EndOf(0), x, top);
}
