using RulesEngine.Pdf.Metadata;
using RulesEngine.Pdf.Syntax;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Structure;

/// <summary>Writes the structure tree and the parent tree, and refuses a document whose pages and tree do not agree both ways.</summary>
internal sealed class StructureTree
{
    private readonly PdfFile file;
    private readonly WrittenPages pages;
    private readonly ElementNumbers numbers;
    private readonly MarkLedger ledger;
    private readonly SortedDictionary<string, int> named = new(StringComparer.Ordinal);
    private readonly SortedSet<string> languages = new(StringComparer.Ordinal);
    private readonly int root;

    public StructureTree(PdfFile file, WrittenPages pages, ElementNumbers numbers)
    {
        this.file = file;
        this.pages = pages;
        this.numbers = numbers;
        ledger = new MarkLedger(pages);
        root = file.Reserve();
    }

    /// <summary>The languages that elements state, in ordinal order.</summary>
    public IReadOnlyCollection<string> Languages => languages;

    /// <summary>Writes elements that nothing more will come into, and releases them.</summary>
    public void WriteClosed(IReadOnlyList<StructureElement> elements)
    {
        ledger.Open();
        foreach (var element in elements)
        {
            Write(element);
            element.Release();
        }
    }

    /// <summary>Writes what is left of the trees and returns the number of the root.</summary>
    public int Finish(StructureElement document)
    {
        ledger.Open();
        Write(document);
        ledger.Close();

        var parents = SortedTree.Numbers(file, ParentEntries());
        int? names = named.Count == 0 ? null : SortedTree.Names(file, named.Select(entry => (entry.Key, entry.Value)));
        file.Write(root, target =>
        {
            target.Open().Name("/Type/StructTreeRoot/K"u8).OpenArray().Reference(document.Number).CloseArray()
                .Name("/ParentTree"u8).Reference(parents)
                .Name("/ParentTreeNextKey"u8).Number(pages.NextKey);
            if (names is { } tree)
            {
                target.Name("/IDTree"u8).Reference(tree);
            }

            target.Close();
        });
        return root;
    }

    private void Write(StructureElement element)
    {
        if (element.IsReleased)
        {
            return;
        }

        var id = numbers[element];
        if (element.Id is { } name && !named.TryAdd(name, id))
        {
            throw MalformedDocumentException.IdTwice(name);
        }

        if (element.Language is { } language)
        {
            languages.Add(LanguageTag.Checked(language));
        }

        foreach (var kid in element.Kids)
        {
            ledger.Claim(element, kid);
        }

        Dictionary(file.Begin(id), element, element.Parent is { } parent ? numbers[parent] : root);
        file.End();
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement child)
            {
                Write(child);
            }
        }
    }

    private void Dictionary(SyntaxWriter target, StructureElement element, int parent)
    {
        target.Open().Name("/Type/StructElem/S"u8).Name(StructureNames.Of(element.Type)).Name("/P"u8).Reference(parent);
        Text(target, "/Lang"u8, element.Language);
        Text(target, "/Alt"u8, element.Alternative);
        Text(target, "/ActualText"u8, element.ActualText);
        if (element.Id is { } id)
        {
            target.Name("/ID"u8).Identifier(id);
        }

        StructureAttributes.Write(target, element, pages);
        Kids(target, element);
        target.Close();
    }

    private void Kids(SyntaxWriter target, StructureElement element)
    {
        // Marks of the page that /Pg names are plain numbers; only the others need a dictionary of their own.
        var page = FirstPage(element);
        if (page is { } main)
        {
            target.Name("/Pg"u8).Reference(pages.Pages[main].Id);
        }

        if (element.Kids.Count == 0)
        {
            return;
        }

        target.Name("/K"u8).OpenArray();
        foreach (var kid in element.Kids)
        {
            switch (kid)
            {
                case StructureElement child:
                    target.Reference(numbers[child]);
                    break;
                case ContentMark mark when mark.Page == page:
                    target.Number(mark.Number);
                    break;
                case ContentMark mark:
                    target.Open().Name("/Type/MCR/Pg"u8).Reference(pages.Pages[mark.Page].Id).Name("/MCID"u8).Number(mark.Number).Close();
                    break;
                case LinkAnnotation annotation:
                    var link = ledger[annotation];
                    target.Open().Name("/Type/OBJR/Pg"u8).Reference(link.Page.Id).Name("/Obj"u8).Reference(link.Id).Close();
                    break;
            }
        }

        target.CloseArray();
    }

    private static int? FirstPage(StructureElement element)
    {
        foreach (var kid in element.Kids)
        {
            if (kid is ContentMark mark)
            {
                return mark.Page;
            }
        }

        return null;
    }

    private static void Text(SyntaxWriter target, ReadOnlySpan<byte> key, string? text)
    {
        if (text is not null)
        {
            target.Name(key).Text(text);
        }
    }

    private List<KeyValuePair<int, Action<SyntaxWriter>>> ParentEntries()
    {
        var ofPages = pages.Pages.Where(page => page.Key is not null)
            .Select(page => KeyValuePair.Create<int, Action<SyntaxWriter>>(page.Key!.Value, target => Owners(target, page.Owners)));
        var ofLinks = pages.Links
            .Select(link => KeyValuePair.Create<int, Action<SyntaxWriter>>(link.Key, target => target.Reference(link.Annotation.Element.Number)));
        return [.. ofPages.Concat(ofLinks).OrderBy(entry => entry.Key)];
    }

    private static void Owners(SyntaxWriter target, WrittenOwner[] owners)
    {
        target.OpenArray();
        foreach (var owner in owners)
        {
            target.Reference(owner.Id);
        }

        target.CloseArray();
    }
}
