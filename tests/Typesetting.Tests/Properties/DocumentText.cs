using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Properties;

/// <summary>All text of a document in reading order, with the numbers that setting it adds: what a reader must find on the pages.</summary>
internal sealed class DocumentText
{
    private readonly Document _document;
    private readonly List<Inline.Footnote> _notes = [];

    public DocumentText(Document document)
    {
        _document = document;
        Body = All(document.Content);
        Notes = [.. _notes.Select((note, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}{Plain(note.Text)}"))];
    }

    /// <summary>Everything but the notes, marks included.</summary>
    public string Body { get; }

    /// <summary>The notes with their numbers.</summary>
    public IReadOnlyList<string> Notes { get; }

    private string Of(Block block) => block switch
    {
        Title title => $"{Plain(title.Kicker)}{Plain(title.Text)}{Plain(title.Subtitle)}{string.Concat(title.Facts.Select(fact => $"{Plain(fact.Label)}{Plain(fact.Value)}"))}",
        Section section => Plain(section.Heading) + All(section.Content),
        Paragraph paragraph => Plain(paragraph.Text),
        ListBlock list => string.Concat(list.Items.Select((item, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}.") + All(item.Content))),
        Group group => All(group.Content),
        PageSet set => All(set.Content),
        Callout callout => Plain(callout.Heading) + All(callout.Content),
        KeyFigures figures => string.Concat(figures.Figures.Select(figure => Plain(figure.Value) + Plain(figure.Label))),
        Table table => Of(table),
        BarChart chart => Plain(chart.Caption) + string.Concat(chart.Bars.Select(bar => bar.Label + bar.ValueText)),
        DotPlot plot => Plain(plot.Caption) + string.Concat(plot.Dots.Select(dot => dot.Label + dot.ValueText)),
        TableOfContents => Contents(),
        _ => "",
    };

    private string Of(Table table)
    {
        var rows = table.Body.Count > 0 ? table.Head.Concat(table.Body) : table.Head;
        return Plain(table.Caption) + string.Concat(rows.SelectMany(row => row.Cells).Select(cell => Plain(cell.Text))) + Plain(table.Note);
    }

    private string All(IEnumerable<Block> blocks) => string.Concat(blocks.Select(Of));

    private string Plain(RichText? text) => string.Concat((text ?? RichText.Empty).Select(inline =>
    {
        if (inline is not Inline.Footnote note)
            return inline.Plain;

        if (!_notes.Exists(known => ReferenceEquals(known, note)))
            _notes.Add(note);
        return string.Create(CultureInfo.InvariantCulture, $"{_notes.FindIndex(known => ReferenceEquals(known, note)) + 1}");
    }));

    private string Contents() => string.Concat(Flat(Typesetter.Typeset(_document).Outline).Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Title}{entry.Destination.Page + 1}")));

    private static IEnumerable<OutlineEntry> Flat(IEnumerable<OutlineEntry> entries, int depth = 1) =>
        entries.SelectMany(entry => depth < 2 ? Flat(entry.Children, depth + 1).Prepend(entry) : [entry]);
}
