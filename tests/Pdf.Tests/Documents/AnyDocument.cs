using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Documents;

namespace RulesEngine.Pdf.Tests.Documents;

/// <summary>Generated documents: every kind of block, nested, of any size, with words that are long, short or missing.</summary>
internal static class AnyDocument
{
    private static readonly string[] Vocabulary =
    [
        "a", "Қазақстан", "regions", "объём", "12\u00A0345,6", "ministry", "unobstructed", "Ұлытау,", "(in", "brackets)", "—", "№\u00A05", "0.60",
        "https://example.org/a/b?c=d&e=f", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", "\U0001F600", "مرحبا", "x\u00ADy",
    ];

    private static readonly Gen<string> Word = Gen.Elements(Vocabulary);

    private static readonly Gen<string> Words = Word.ListOf().Select(words => string.Join(' ', words));

    private static readonly Gen<string> SomeWords = Word.NonEmptyListOf().Select(words => string.Join(' ', words));

    private static readonly Gen<RichText> Text =
        from before in Words
        from inside in SomeWords
        from mark in Gen.Choose(0, 6)
        select mark switch
        {
            0 => RichText.Of(before).Strong(inside),
            1 => RichText.Of(before).Emphasis(inside),
            2 => RichText.Of(before).Foreign("ru-RU", inside),
            3 => RichText.Of(before).Link("https://example.org/", inside),
            4 => RichText.Of(before).NewLine().Then(inside),
            5 => RichText.Of(before).Footnote(inside),
            _ => RichText.Of(before + inside),
        };

    public static Arbitrary<Document> Arbitrary { get; } = Arb.From(
        from title in SomeWords
        from blocks in Blocks(2).NonEmptyListOf()
        select Document.Compose(Memorandum.Metadata with { Title = title }, content => content
                .Title(title)
                .TableOfContents("Contents")
                .Add(blocks))
            with { Footer = new RunningLine("Foot", "{page} of {pages}") });

    private static Gen<Block> Blocks(int depth) => Gen.OneOf(
    [
        Text.Select(text => (Block)new Paragraph(text)),
        Text.ListOf().Select(items => Single(content => content.Bullets(items))),
        Text.NonEmptyListOf().Select(items => Single(content => content.Numbered(items))),
        Tables,
        Charts,
        SomeWords.NonEmptyListOf().Select(labels => Single(content => content.KeyFigures(labels.Take(4).Select(label => new KeyFigure("12", label))))),
        Gen.Constant((Block)new PageBreak()),
        .. depth == 0 ? [] : Nested(depth - 1),
    ]);

    private static IEnumerable<Gen<Block>> Nested(int depth)
    {
        yield return from heading in SomeWords
                     from blocks in Blocks(depth).ListOf()
                     select (Block)new Section(heading, blocks);
        yield return from heading in SomeWords
                     from blocks in Blocks(depth).NonEmptyListOf()
                     select (Block)new Callout(blocks) { Heading = heading };
        yield return Blocks(depth).ListOf().Select(blocks => (Block)new PageSet(blocks));
    }

    private static Gen<Block> Tables =>
        from columns in Gen.Choose(1, 9)
        from rows in Gen.Choose(0, 60)
        from heads in SomeWords.ListOf(columns)
        from cells in Words.ListOf(columns)
        select Single(content => content.Table(table =>
        {
            foreach (var (head, index) in heads.Select((head, index) => (head, index)))
            {
                table.Column(head, namesRows: index == 0 && columns % 2 == 0);
            }

            table.Caption("Caption").Note("Note")
                .Rows(Enumerable.Range(0, rows), row => cells.Select(cell => (TableCell)(row % 7 == 0 ? cell : row.ToString(CultureInfo.InvariantCulture))));
        }));

    private static Gen<Block> Charts =>
        from labels in SomeWords.NonEmptyListOf()
        from values in Gen.Choose(-1, 100).ListOf(labels.Count)
        select (Block)new BarChart
        {
            Caption = "Chart",
            Bars = [.. labels.Zip(values, (label, value) => new Bar(label, value < 0 ? null : value, value < 0 ? "no data" : value.ToString(CultureInfo.InvariantCulture)))],
            Threshold = new Threshold(50, "50", "Floor", "below", "not below"),
        };

    private static Block Single(Action<ContentBuilder> compose) => ContentBuilder.Compose(compose).Single();
}
