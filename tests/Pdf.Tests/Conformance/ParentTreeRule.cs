using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>Pages and tree agree both ways: each mark has one owner, the parent tree names it, and the tree reads in the order of painting.</summary>
internal sealed class ParentTreeRule : IConformanceRule
{
    public IEnumerable<string> Faults(PdfDocument document)
    {
        var tree = ReadElement.Tree(document);
        var parents = SortedTreeReader.Numbers(document, tree.GetValueOrDefault("ParentTree"));
        var elements = ReadElement.Root(document).All.ToList();
        var owners = elements.SelectMany(element => element.Marks.Select(mark => (mark, element))).ToLookup(owned => owned.mark, owned => owned.element);
        var keys = new HashSet<int>();
        var painted = new Dictionary<int, int>();
        foreach (var (id, page) in document.Pages)
        {
            painted[id] = PageOperations.Of(document, page).Count(IsMark);
            foreach (var fault in Page(document, (id, page), painted[id], parents, owners, keys))
            {
                yield return fault;
            }
        }

        foreach (var (page, mark) in owners.Select(owned => owned.Key).Where(mark => mark.Mark >= painted.GetValueOrDefault(mark.Page)))
        {
            yield return $"{owners[(page, mark)].First()} claims mark {mark} of page object {page}, which is not painted";
        }

        foreach (var fault in Order(document))
        {
            yield return fault;
        }

        var annotations = document.Pages.SelectMany(page => document.Array(page.Page.GetValueOrDefault("Annots"))).Cast<Reference>().ToList();
        foreach (var annotation in annotations)
        {
            if (document.Dictionary(annotation).GetValueOrDefault("StructParent") is not double key
                || !keys.Add((int)key)
                || parents.GetValueOrDefault((int)key) is not Reference owner
                || elements.Find(element => element.Id == owner.Id)?.Annotations.Contains(annotation.Id) != true)
            {
                yield return $"annotation {annotation.Id} and the tree do not agree";
            }
        }

        if (!keys.SetEquals(parents.Keys))
        {
            yield return "the parent tree has keys that nothing uses";
        }

        if (tree.GetValueOrDefault("ParentTreeNextKey") is not double next || next <= parents.Keys.DefaultIfEmpty(-1).Max())
        {
            yield return "the next key of the parent tree is taken";
        }
    }

    private static bool IsMark(Operation operation) =>
        operation is { Operator: "BDC", Operands: [_, Entries properties] } && properties.ContainsKey("MCID");

    private static IEnumerable<string> Page(
        PdfDocument document,
        (int Id, Entries Entries) page,
        int count,
        IReadOnlyDictionary<int, object?> parents,
        ILookup<(int Page, int Mark), ReadElement> owners,
        HashSet<int> keys)
    {
        var key = page.Entries.GetValueOrDefault("StructParents") is double number ? (int)number : -1;
        if (count > 0 && !keys.Add(key))
        {
            yield return $"page object {page.Id} shares its key of the parent tree";
        }

        var listed = document.Array(parents.GetValueOrDefault(key));
        if (listed.Count != count)
        {
            yield return $"page object {page.Id} has {count} marks, the parent tree {listed.Count}";
        }

        var types = PageOperations.Of(document, page.Entries).Where(IsMark).Select(operation => ((Name)operation.Operands[0]!).Value).ToArray();
        for (var mark = 0; mark < count; mark++)
        {
            var claims = owners[(page.Id, mark)].ToList();
            if (claims.Count != 1)
            {
                yield return $"mark {mark} of page object {page.Id} belongs to {claims.Count} elements";
                continue;
            }

            if (mark < listed.Count && (listed[mark] as Reference)?.Id != claims[0].Id)
            {
                yield return $"mark {mark} of page object {page.Id} belongs to {claims[0]}, the parent tree says otherwise";
            }

            if (types[mark] != claims[0].Type)
            {
                yield return $"mark {mark} of page object {page.Id} is painted as {types[mark]} and belongs to {claims[0]}";
            }
        }
    }

    private static IEnumerable<string> Order(PdfDocument document)
    {
        var places = document.Pages.Select((page, index) => (page.Id, index)).ToDictionary(page => page.Id, page => page.index);
        var order = new ReadingOrder(document).Marks.Select(mark => (Page: places.GetValueOrDefault(mark.Page, -1), mark.Mark)).ToList();
        foreach (var page in order.GroupBy(mark => mark.Page))
        {
            var marks = page.Select(mark => mark.Mark).ToList();
            if (!marks.SequenceEqual(marks.Order()))
            {
                yield return $"page {page.Key + 1} is painted in another order than the tags are read";
            }
        }
    }
}
