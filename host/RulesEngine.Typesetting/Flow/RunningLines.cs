using System.Globalization;
using System.Text;
using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Paints header and footer, which are artifacts of the page.</summary>
internal sealed class RunningLines(Document document, StyleSheet styles, TextSetter setter)
{
    private const double Distance = 24;
    private const double Between = 16;

    private readonly HashSet<Rune> _reported = [];

    /// <summary>The first page has the title instead of a header, unless it was given its own.</summary>
    public void PaintHeader(PageCanvas page, PagePlan plan, int pageCount)
    {
        var line = plan.Index == 0 ? document.FirstHeader : plan.Sheet.Header;
        if (line is null)
            return;

        var setup = plan.Sheet.Setup;
        var top = Math.Max(0, setup.MarginTop - Distance - styles.Running.Leading);
        var ruleTop = top + styles.Running.Leading + 4;
        var rule = new LineShape(new Point(setup.MarginLeft, ruleTop), new Point(setup.MarginLeft + plan.Sheet.Width, ruleTop), new Stroke(styles.Palette.Rule, 0.5));
        page.PaintArtifact(ArtifactKind.Header, [.. Items(page, line, plan, pageCount, top), rule]);
    }

    public void PaintFooter(PageCanvas page, PagePlan plan, int pageCount)
    {
        var line = plan.Index == 0 ? document.FirstFooter ?? plan.Sheet.Footer : plan.Sheet.Footer;
        if (line is null)
            return;

        var setup = plan.Sheet.Setup;
        var top = Math.Min(setup.Height - styles.Running.Leading, setup.Height - setup.MarginBottom + Distance);
        page.PaintArtifact(ArtifactKind.Footer, [.. Items(page, line, plan, pageCount, top)]);
    }

    private IEnumerable<PageItem> Items(PageCanvas page, RunningLine line, PagePlan plan, int pageCount, double top)
    {
        var (left, width) = (plan.Sheet.Setup.MarginLeft, plan.Sheet.Width);
        var end = Set(line.End, width, plan.Index, pageCount);
        var start = Set(line.Start, Math.Max(1, width - end.Width - Between), plan.Index, pageCount);
        foreach (var missing in start.Text.Missing.Concat(end.Text.Missing).Where(_reported.Add))
            page.Report(LayoutDiagnosticKind.MissingGlyph, new Place(null, "header or footer", ""), $"the font has no glyph for '{missing}'; it is printed as {Shaper.CodePoint(missing)}");

        return FirstLine(start, left, top).Concat(FirstLine(end, left + width - end.WidthOfFirstLine, top));
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
