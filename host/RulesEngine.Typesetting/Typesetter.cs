using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Sets a document: styles, lines, pages, with the structure behind them.</summary>
/// <remarks>
/// Everything finds a place: what is too wide is split, what is too high is continued, and each such step is a diagnostic.
/// The same document gives the same pages. Two passes are made; the first learns where everything stands, the second paints
/// page after page as they are asked for and keeps none.
/// </remarks>
public static class Typesetter
{
    private const double LeastRoom = 100;

    /// <summary>Sets a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="styles">How it looks; the house's style unless given.</param>
    /// <exception cref="ArgumentException">The margins leave less than 100 points of width or height for text.</exception>
    public static TypesetDocument Typeset(Document document, StyleSheet? styles = null)
    {
        var setup = document.Page;
        if (Width(setup) < LeastRoom || Height(setup) < LeastRoom)
            throw new ArgumentException("The margins leave less than 100 points of width or height for text. Make the page larger or the margins smaller.", nameof(document));

        styles ??= StyleSheet.Default;
        var setter = new TextSetter(styles);
        var headings = HeadingList.Of(document.Content);
        var landmarks = new Landmarks();
        foreach (var page in Plan(document, styles, setter, headings, new StructureElement(StructureType.Document)))
            landmarks.Add(page);

        var structure = new StructureElement(StructureType.Document);
        var diagnostics = new List<LayoutDiagnostic>();
        var painter = new PagePainter(document, new RunningLines(document, styles, setter), landmarks, diagnostics);
        return new TypesetDocument
        {
            Metadata = document.Metadata,
            Pages = new OnePass<Page>(Plan(document, styles, setter, headings, structure).Select(painter.Paint)),
            Structure = structure,
            Outline = HeadingList.Outline(headings, landmarks),
            Attachments = document.Attachments,
            Diagnostics = diagnostics,
        };
    }

    private static IEnumerable<PagePlan> Plan(Document document, StyleSheet styles, TextSetter setter, IReadOnlyList<HeadingEntry> headings, StructureElement structure)
    {
        var setup = document.Page;
        var composer = new FlowComposer(styles, setter, document, headings, Height(setup));
        var setting = new Setting(setup.MarginLeft, Width(setup), structure, 0, new Place(null, "document", document.Metadata.Title));
        return new Paginator(setup.MarginTop, Height(setup)).Distribute(composer.Compose(setting));
    }

    private static double Width(PageSetup setup) => setup.Width - setup.MarginLeft - setup.MarginRight;

    private static double Height(PageSetup setup) => setup.Height - setup.MarginTop - setup.MarginBottom;
}
