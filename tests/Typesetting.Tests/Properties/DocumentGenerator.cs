using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Properties;

/// <summary>Makes documents of every kind of block, with texts from short to unreasonable.</summary>
public static class DocumentGenerator
{
    private static readonly string[] Words =
    [
        "a", "region", "money", "12\u00a0345", "5.90", "Маңғыстау", "облысы", "в", "—", "(see", "below)", "well-known", "2018–2022",
        "https://example.org/a/b?c=d", "Қостанай", "soft\u00adhyphen", "incomprehensibilities", "😀", "é", "e\u0301", "№", "KZT", "«так»",
    ];

    public static Arbitrary<Document> Documents() => Arb.From(Document, Shrunk);

    private static Gen<string> Text => Gen.Frequency(
        (8, Gen.Choose(1, 12).SelectMany(count => Gen.Elements(Words).ArrayOf(count)).Select(words => string.Join(' ', words))),
        (2, Gen.Choose(20, 60).SelectMany(count => Gen.Elements(Words).ArrayOf(count)).Select(words => string.Join(' ', words))),
        (1, Gen.Choose(1, 150).Select(length => new string('ж', length))),
        (1, Gen.Constant("")),
        (1, Gen.Constant("first\nsecond")));

    private static Gen<RichText> Rich => Gen.OneOf(
        Text.Select(text => RichText.Of(text)),
        Text.Zip(Text, (a, b) => RichText.Of(a).Strong(b)),
        Text.Zip(Text, (a, b) => RichText.Of(a).Then(" ").Link("https://example.org/x", b).Then(".")),
        Text.Zip(Text, (a, b) => RichText.Of(a).Foreign("kk-KZ", RichText.Of(b).Emphasis("x"))),
        Text.Select(text => RichText.Of(text).LinkTo("nowhere", "there")),
        Text.Zip(Text, (a, b) => RichText.Of(a).Footnote(b).Then(" end")));

    private static Gen<Document> Document => Gen.Choose(0, 7).SelectMany(count => Block(3).ArrayOf(count)).Select(blocks =>
        new Document
        {
            Metadata = Drawings.Metadata,
            Content = blocks,
            Page = Drawings.SmallPage,
            Footer = new RunningLine("foot", "{page}/{pages}"),
        });

    private static Gen<Block> Block(int depth) => depth == 0
        ? Leaf
        : Gen.Frequency(
            (6, Leaf),
            (2, Rich.Zip(Blocks(depth), (heading, blocks) => (Block)new Section(heading, blocks))),
            (1, Blocks(depth).Select(blocks => (Block)new Callout(blocks) { Heading = "Note" })),
            (1, Blocks(depth).Select(blocks => (Block)new Group(blocks))),
            (1, Blocks(depth).Select(blocks => (Block)new PageSet(blocks) { Page = Drawings.SmallPage with { Width = 320 } })),
            (2, Blocks(depth).ArrayOf(3).Select(items => (Block)new ListBlock(ListMarker.Number, [.. items.Select(item => new ListItem(item))]))));

    private static Gen<Block[]> Blocks(int depth) => Gen.Choose(0, 4).SelectMany(count => Block(depth - 1).ArrayOf(count));

    private static Gen<Block> Leaf => Gen.Frequency(
        (6, Rich.Select(text => (Block)new Paragraph(text))),
        (1, Rich.Select(text => (Block)new Paragraph(text, ParagraphRole.Label))),
        (1, Rich.Select(text => (Block)new Title(text) { Kicker = "k", Facts = [new TitleFact("Period", "2018")] })),
        (3, Table),
        (1, Text.ArrayOf(3).Select(texts => (Block)new KeyFigures([.. texts.Select(text => new KeyFigure(text, "label"))]))),
        (1, Text.ArrayOf(4).Select(texts => (Block)new DotPlot { Caption = texts[0], Dots = [.. texts.Select((text, i) => new Dot(text, i, $"{i}"))] })),
        (1, Text.ArrayOf(4).Select(texts => (Block)new BarChart { Caption = texts[0], Bars = [.. texts.Select((text, i) => new Bar(text, i, $"{i}"))] })),
        (1, Gen.Constant((Block)new TableOfContents())),
        (1, Gen.Constant((Block)new PageBreak())));

    private static Gen<Block> Table => Gen.Choose(1, 5).SelectMany(columns => Gen.Choose(0, 8).SelectMany(rows => Rich.ArrayOf(columns).ArrayOf(rows).Select(cells =>
        (Block)new Table
        {
            Caption = "Caption",
            Columns = [.. Enumerable.Range(0, columns).Select(_ => new TableColumn(ColumnWidth.Auto))],
            Head = [new TableRow([.. Enumerable.Range(0, columns).Select(i => (TableCell)$"head {i}")])],
            Body = [.. cells.Select(row => new TableRow([.. row.Select(text => new TableCell(text))]))],
            Note = "Note",
        })));

    private static IEnumerable<Document> Shrunk(Document document) =>
        Enumerable.Range(0, document.Content.Count).Select(left => document with { Content = [.. document.Content.Where((_, i) => i != left)] });
}
