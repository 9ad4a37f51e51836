using System.Globalization;
using System.Text;
using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests;

/// <summary>Documents set for a test, and their pages as text: what stands where.</summary>
internal static class Drawings
{
    /// <summary>A page so small that a test can count its lines: 200 × 200 points of room.</summary>
    public static PageSetup SmallPage { get; } = new() { Width = 240, Height = 240, MarginLeft = 20, MarginRight = 20, MarginTop = 20, MarginBottom = 20 };

    public static DocumentMetadata Metadata { get; } = new()
    {
        Title = "A test",
        Language = "en-GB",
        Created = new DateTimeOffset(2019, 3, 31, 0, 0, 0, TimeSpan.Zero),
    };

    public static (TypesetDocument Document, IReadOnlyList<Page> Pages) Set(Action<ContentBuilder> compose, PageSetup? page = null) =>
        Set(Document.Compose(Metadata, compose) with { Page = page ?? SmallPage });

    public static (TypesetDocument Document, IReadOnlyList<Page> Pages) Set(Document document)
    {
        var set = Typesetter.Typeset(document);
        return (set, set.Pages.ToList());
    }

    /// <summary>Each page's lines of text from top to bottom: left edge, baseline, words.</summary>
    public static string Draw(IEnumerable<Page> pages)
    {
        var drawing = new StringBuilder();
        foreach (var page in pages)
        {
            drawing.Append(CultureInfo.InvariantCulture, $"page {page.Label}\n");
            foreach (var (content, run) in Runs(page))
            {
                var owner = content.Element?.Type.ToString() ?? content.Artifact.ToString();
                drawing.Append(CultureInfo.InvariantCulture, $"{run.X,5:0} {run.Baseline,4:0} {owner,-7} {run.Text.TrimEnd()}\n");
            }
        }

        return drawing.ToString();
    }

    public static IEnumerable<(MarkedContent Content, GlyphRun Run)> Runs(Page page) =>
        page.Content.SelectMany(content => content.Items.OfType<GlyphRun>().Select(run => (content, run)));

    /// <summary>The text of an element and all below it, in the order of the tree.</summary>
    public static string TextOf(StructureElement element, IReadOnlyList<Page> pages) => string.Concat(element.Kids.Select(kid => kid switch
    {
        StructureElement child => TextOf(child, pages),
        ContentMark mark => string.Concat(ContentOf(mark, pages).Items.OfType<GlyphRun>().Select(run => run.Text)),
        _ => "",
    }));

    public static MarkedContent ContentOf(ContentMark mark, IReadOnlyList<Page> pages) =>
        pages[mark.Page].Content.Single(content => content.Number == mark.Number);

    /// <summary>The tree as one line: <c>Document(H1 P(Link) Table(…))</c>; content is left out.</summary>
    public static string Outline(StructureElement element)
    {
        var kids = string.Join(' ', element.Kids.OfType<StructureElement>().Select(Outline));
        return kids.Length == 0 ? element.Type.ToString() : $"{element.Type}({kids})";
    }

    public static IEnumerable<StructureElement> All(StructureElement element) =>
        element.Kids.OfType<StructureElement>().SelectMany(All).Prepend(element);
}
