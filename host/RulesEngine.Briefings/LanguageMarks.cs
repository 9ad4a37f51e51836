using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings;

/// <summary>
/// Goes over a composed document: joins what must stand on one line, and gives words in another script the tag of their language, so that they are read aloud as what they are.
/// </summary>
public static class LanguageMarks
{
    /// <summary>The document with every foreign run marked.</summary>
    /// <param name="document">The document.</param>
    /// <param name="language">The language it is written in.</param>
    public static Document Of(Document document, Language language)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(language);
        return document with { Content = Of(document.Content, language) };
    }

    private static IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks, Language language) => [.. blocks.Select(block => Of(block, language))];

    // A block that says which language it is in is that language's throughout.
    private static Block Of(Block block, Language language) => block switch
    {
        { Language: not null } => block,
        Title title => title with { Text = Of(title.Text, language), Kicker = OrNone(title.Kicker, language), Subtitle = OrNone(title.Subtitle, language), Facts = [.. title.Facts.Select(fact => new TitleFact(Of(fact.Label, language), Of(fact.Value, language)))] },
        Section section => section with { Heading = Of(section.Heading, language), Kicker = OrNone(section.Kicker, language), Content = Of(section.Content, language) },
        Paragraph paragraph => paragraph with { Text = Of(paragraph.Text, language) },
        ListBlock list => list with { Items = [.. list.Items.Select(item => item with { Content = Of(item.Content, language) })] },
        Callout callout => callout with { Heading = OrNone(callout.Heading, language), Content = Of(callout.Content, language) },
        Group group => group with { Content = Of(group.Content, language) },
        KeyFigures figures => figures with { Figures = [.. figures.Figures.Select(figure => figure with { Label = Of(figure.Label, language) })] },
        TableOfContents contents => contents with { Heading = OrNone(contents.Heading, language) },
        Figure figure => figure with { Caption = Of(figure.Caption, language), Note = OrNone(figure.Note, language) },
        Table table => table with
        {
            Caption = OrNone(table.Caption, language),
            Note = OrNone(table.Note, language),
            Head = Of(table.Head, language),
            Body = Of(table.Body, language),
            Foot = Of(table.Foot, language),
        },
        _ => block,
    };

    private static IReadOnlyList<TableRow> Of(IReadOnlyList<TableRow> rows, Language language) =>
        [.. rows.Select(row => new TableRow([.. row.Cells.Select(cell => cell with { Text = Of(cell.Text, language) })]))];

    private static RichText? OrNone(RichText? text, Language language) => text is null ? null : Of(text, language);

    private static RichText Of(RichText text, Language language) => RichText.Of(text.SelectMany(inline => Of(inline, language)));

    private static IEnumerable<Inline> Of(Inline inline, Language language) => inline switch
    {
        Inline.Run run => Runs(language.Joined(run.Text), language),
        Inline.Strong strong => [new Inline.Strong(Of(strong.Text, language))],
        Inline.Emphasis emphasis => [new Inline.Emphasis(Of(emphasis.Text, language))],
        Inline.Toned toned => [new Inline.Toned(toned.Tone, Of(toned.Text, language))],
        Inline.Link link => [new Inline.Link(link.Address, Of(link.Text, language))],
        Inline.CrossReference reference => [new Inline.CrossReference(reference.Anchor, Of(reference.Text, language))],
        _ => [inline],
    };

    private static IEnumerable<Inline> Runs(string text, Language language)
    {
        var done = 0;
        foreach (var (start, end, tag) in ForeignWords.In(text, language))
        {
            if (start > done)
            {
                yield return new Inline.Run(text[done..start]);
            }

            yield return new Inline.Foreign(tag, RichText.Of(text[start..end]));
            done = end;
        }

        if (done < text.Length)
        {
            yield return new Inline.Run(text[done..]);
        }
    }
}
