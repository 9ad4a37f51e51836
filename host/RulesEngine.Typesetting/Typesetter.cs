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
    /// <summary>Sets a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="styles">How it looks; the house's style unless given.</param>
    /// <exception cref="ArgumentException">The margins leave less than 100 points of width or height for text.</exception>
    public static TypesetDocument Typeset(Document document, StyleSheet? styles = null)
    {
        styles ??= StyleSheet.Default;
        var setter = new TextSetter(styles);
        var widths = new KnownWidths();
        var headings = HeadingList.Of(document.Content);
        var landmarks = new Landmarks();
        foreach (var page in Plan(document, styles, setter, headings, widths, new StructureElement(StructureType.Document), []))
            landmarks.Add(page);

        var structure = new StructureElement(StructureType.Document);
        var diagnostics = new List<LayoutDiagnostic>();
        var painter = new PagePainter(styles, new RunningLines(document, styles, setter), landmarks, diagnostics);
        return new TypesetDocument
        {
            Metadata = document.Metadata,
            Pages = new OnePass<Page>(Pages(document, styles, setter, headings, widths, structure, painter)),
            Structure = structure,
            Outline = HeadingList.Outline(headings, landmarks),
            Attachments = document.Attachments,
            Diagnostics = diagnostics,
        };
    }

    private static IEnumerable<Page> Pages(
        Document document, StyleSheet styles, TextSetter setter, IReadOnlyList<HeadingEntry> headings, KnownWidths widths, StructureElement structure, PagePainter painter)
    {
        var notes = new List<StructureElement>();
        foreach (var plan in Plan(document, styles, setter, headings, widths, structure, notes))
            yield return painter.Paint(plan);

        // On every page the notes come last; so they do in the tree.
        foreach (var note in notes)
            structure.Add(note);
    }

    private static IEnumerable<PagePlan> Plan(
        Document document, StyleSheet styles, TextSetter setter, IReadOnlyList<HeadingEntry> headings, KnownWidths widths, StructureElement structure, ICollection<StructureElement> notes)
    {
        var sheet = new Sheet(document.Page, document.Header, document.Footer);
        var composer = new FlowComposer(styles, setter, document, headings, new NoteComposer(styles, setter, notes), widths);
        var setting = new Setting(sheet.Setup.MarginLeft, sheet.Width, structure, 0, new Place(null, "document", document.Metadata.Title)) { Sheet = sheet };
        return new Paginator(sheet).Distribute(composer.Compose(setting));
    }
}
