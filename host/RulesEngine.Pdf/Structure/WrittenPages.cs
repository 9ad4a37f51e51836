using RulesEngine.Pdf.Contents;
using RulesEngine.Pdf.Fonts;
using RulesEngine.Pdf.Syntax;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Structure;

/// <summary>Writes pages as they come and remembers where they are, not what is on them.</summary>
internal sealed class WrittenPages(PdfFile file, FontsInUse fonts, ElementNumbers numbers, int root)
{
    private readonly SyntaxWriter content = new();
    private readonly List<WrittenPage> pages = [];
    private readonly List<WrittenLink> links = [];

    public IReadOnlyList<WrittenPage> Pages => pages;

    public IReadOnlyList<WrittenLink> Links => links;

    /// <summary>The first key of the parent tree that is not taken.</summary>
    public int NextKey { get; private set; }

    public void Add(Page page)
    {
        if (page.Index != pages.Count)
        {
            throw MalformedDocumentException.PageOutOfOrder(pages.Count, page.Index);
        }

        var owners = page.Content.Select(sequence => sequence.Element).OfType<StructureElement>().Select(element => new WrittenOwner(numbers[element], element.Type)).ToArray();
        var written = new WrittenPage(file.Reserve(), page.Height, page.Label, owners.Length > 0 ? NextKey++ : null, owners);
        pages.Add(written);
        var first = links.Count;
        foreach (var link in page.Links)
        {
            links.Add(new WrittenLink(link, file.Reserve(), written, NextKey++));
        }

        var contents = file.Reserve();
        content.Clear();
        var painted = new PageContent(page, fonts, content);
        painted.Write();
        file.WriteStream(contents, content.Written);
        file.Write(written.Id, target => Dictionary(target, page, written, contents, painted.Fonts, links.Skip(first)));
    }

    /// <summary>Writes the page tree.</summary>
    public void Finish()
    {
        if (pages.Count == 0)
        {
            throw MalformedDocumentException.NoPages();
        }

        file.Write(root, target =>
        {
            target.Open().Name("/Type/Pages/Count"u8).Number(pages.Count).Name("/Kids"u8).OpenArray();
            foreach (var page in pages)
            {
                target.Reference(page.Id);
            }

            target.CloseArray().Close();
        });
    }

    /// <summary>Writes a destination as an array.</summary>
    public void Destination(SyntaxWriter target, Destination destination)
    {
        if (destination.Page < 0 || destination.Page >= pages.Count)
        {
            throw MalformedDocumentException.NoSuchPage(destination, pages.Count);
        }

        var page = pages[destination.Page];
        target.OpenArray().Reference(page.Id).Name("/XYZ"u8)
            .Number(destination.Left).Number(page.Height - destination.Top).Keyword("null"u8).CloseArray();
    }

    private void Dictionary(
        SyntaxWriter target, Page page, WrittenPage written, int contents, IReadOnlyDictionary<int, EmbeddedFont> shown, IEnumerable<WrittenLink> active)
    {
        target.Open().Name("/Type/Page/Parent"u8).Reference(root)
            .Name("/MediaBox[0 0"u8).Number(page.Width).Number(page.Height).CloseArray()
            .Name("/Resources"u8).Open();
        if (shown.Count > 0)
        {
            target.Name("/Font"u8).Open();
            foreach (var (index, font) in shown)
            {
                target.Name("/F"u8, index).Reference(font.Id);
            }

            target.Close();
        }

        target.Close().Name("/Contents"u8).Reference(contents).Name("/Tabs/S"u8);
        if (written.Key is { } key)
        {
            target.Name("/StructParents"u8).Number(key);
        }

        if (page.Links.Count > 0)
        {
            target.Name("/Annots"u8).OpenArray();
            foreach (var link in active)
            {
                target.Reference(link.Id);
            }

            target.CloseArray();
        }

        target.Close();
    }
}
