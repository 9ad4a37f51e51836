using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Properties;

public sealed class LayoutProperties
{
    private const double Tolerance = 0.01;
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(50).WithReplay(2019, 331);

    [Fact]
    public void No_text_stands_outside_the_margins() => ForAll((_, pages) =>
    {
        foreach (var page in pages)
        {
            foreach (var (content, run) in Drawings.Runs(page).Where(line => line.Content.Artifact is null or ArtifactKind.Pagination))
            {
                run.X.ShouldBeGreaterThanOrEqualTo(20 - Tolerance, run.Text);
                (run.X + SeenWidth(run)).ShouldBeLessThanOrEqualTo(page.Width - 20 + Tolerance, run.Text);
                run.Baseline.ShouldBeInRange(20, page.Height - 20 + Tolerance, $"'{run.Text}' of {content.Element?.Type}");
            }
        }
    });

    [Fact]
    public void Every_character_of_the_document_is_on_a_page_exactly_once() => Check.One(Runs, Prop.ForAll(DocumentGenerator.Documents(), document =>
    {
        var (set, pages) = Drawings.Set(document);

        var text = new DocumentText(document);
        var kids = set.Structure.Kids.OfType<StructureElement>().ToLookup(kid => kid.Type == StructureType.Note, kid => Drawings.TextOf(kid, pages));
        var (seen, expected) = (Seen(string.Concat(kids[false])), Seen(text.Body));
        var start = Math.Max(0, seen.AsSpan().CommonPrefixLength(expected) - 20);
        seen[start..].ShouldBe(expected[start..]);
        kids[true].Select(Seen).ShouldBe(text.Notes.Select(Seen), ignoreOrder: true);
    }));

    [Fact]
    public void What_is_painted_is_what_the_tree_holds_in_the_same_order_on_each_page() => ForAll((document, pages) =>
    {
        var marks = Marks(document.Structure).ToList();
        foreach (var page in pages)
        {
            var numbers = page.Content.Where(content => content.Number is not null).Select(content => content.Number!.Value).ToList();
            numbers.ShouldBe(Enumerable.Range(0, numbers.Count));
            marks.Where(mark => mark.Mark.Page == page.Index).Select(mark => mark.Mark.Number).ShouldBe(numbers);
        }

        foreach (var (owner, mark) in marks)
            Drawings.ContentOf(mark, pages).Element.ShouldBeSameAs(owner);
    });

    [Fact]
    public void Nothing_is_drawn_twice() => ForAll((_, pages) =>
    {
        foreach (var page in pages)
        {
            var places = Drawings.Runs(page).Where(line => SeenWidth(line.Run) > 0).Select(line => (Math.Round(line.Run.X, 2), Math.Round(line.Run.Baseline, 2))).ToList();
            places.Distinct().Count().ShouldBe(places.Count);
        }
    });

    [Fact]
    public void Lists_tables_and_headings_are_nested_as_the_standard_asks() => ForAll((document, _) =>
    {
        var level = 0;
        foreach (var element in Drawings.All(document.Structure))
        {
            var kids = element.Kids.OfType<StructureElement>().Select(kid => kid.Type).ToList();
            kids.Except(AllowedKids(element.Type) ?? kids.ToArray()).ShouldBeEmpty();
            if (element.Type is >= StructureType.H1 and <= StructureType.H6)
            {
                var next = element.Type - StructureType.H1 + 1;
                next.ShouldBeLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
    });

    [Fact]
    public void The_same_document_gives_the_same_pages() => Check.One(Runs.WithMaxTest(20), Prop.ForAll(DocumentGenerator.Documents(), document =>
        Drawings.Draw(Drawings.Set(document).Pages).ShouldBe(Drawings.Draw(Drawings.Set(document).Pages))));

    private static void ForAll(Action<TypesetDocument, IReadOnlyList<Page>> holds) => Check.One(Runs, Prop.ForAll(DocumentGenerator.Documents(), document =>
    {
        var (set, pages) = Drawings.Set(document);
        holds(set, pages);
    }));

    private static double SeenWidth(GlyphRun run)
    {
        var seen = run.Glyphs.Reverse().SkipWhile(glyph => glyph.Text == " ").Reverse().ToList();
        return seen.Count == 0 ? 0 : (run with { Glyphs = seen }).Width;
    }

    private static IEnumerable<(StructureElement Owner, ContentMark Mark)> Marks(StructureElement element) => element.Kids.SelectMany(kid => kid switch
    {
        StructureElement child => Marks(child),
        ContentMark mark => [(element, mark)],
        _ => [],
    });

    private static StructureType[]? AllowedKids(StructureType type) => type switch
    {
        StructureType.L => [StructureType.LI],
        StructureType.LI => [StructureType.Lbl, StructureType.LBody],
        StructureType.Table => [StructureType.Caption, StructureType.THead, StructureType.TBody, StructureType.TFoot],
        StructureType.THead or StructureType.TBody or StructureType.TFoot => [StructureType.TR],
        StructureType.TR => [StructureType.TH, StructureType.TD],
        StructureType.TOC => [StructureType.TOCI],
        _ => null,
    };

    // Spaces and soft hyphens come and go at the ends of lines; they are not counted.
    private static string Seen(string text)
    {
        var seen = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormC).EnumerateRunes().Where(character => !Rune.IsWhiteSpace(character) && character.Value != 0x00AD))
            seen.Append(character.Value == 0x1F600 ? "[U+1F600]" : character.ToString());

        return seen.ToString();
    }
}
