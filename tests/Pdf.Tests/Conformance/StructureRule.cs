using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>The elements: standard types, who may hold whom, headings in steps, words for figures, ids.</summary>
internal sealed class StructureRule : IConformanceRule
{
    private static readonly string[] Standard =
    [
        "Document", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "H1", "H2", "H3", "H4", "H5", "H6", "P",
        "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Reference", "Note", "Link", "Figure",
    ];

    private static readonly Dictionary<string, string[]> Kids = new()
    {
        ["L"] = ["LI", "Caption", "L"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["TOCI", "TOC", "Caption"],
        ["TOCI"] = ["Lbl", "Reference", "P", "TOC"],
        ["Table"] = ["Caption", "THead", "TBody", "TFoot", "TR"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TFoot"] = ["TR"],
        ["TR"] = ["TH", "TD"],
    };

    private static readonly Dictionary<string, string[]> Parents = new()
    {
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["TOCI"] = ["TOC"],
        ["TR"] = ["Table", "THead", "TBody", "TFoot"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TFoot"] = ["Table"],
    };

    public IEnumerable<string> Faults(PdfDocument document)
    {
        var root = ReadElement.Root(document);
        var elements = root.All.ToList();
        return
        [
            .. root.Type == "Document" ? [] : (string[])[$"the tree begins with {root}"],
            .. elements.SelectMany(element => Element(document, element)),
            .. Headings(elements),
            .. Ids(document, elements),
        ];
    }

    private static IEnumerable<string> Element(PdfDocument document, ReadElement element)
    {
        var parent = element.Parent?.Id ?? ((Reference)document.Catalog["StructTreeRoot"]!).Id;
        if ((element.Entries.GetValueOrDefault("P") as Reference)?.Id != parent)
        {
            yield return $"{element} does not name its parent";
        }

        if (!Standard.Contains(element.Type))
        {
            yield return $"{element} is no standard type of PDF 1.7";
        }

        foreach (var kid in element.Elements.Where(kid => Kids.TryGetValue(element.Type, out var allowed) && !allowed.Contains(kid.Type)))
        {
            yield return $"{element} holds {kid}";
        }

        if (Parents.TryGetValue(element.Type, out var parents) && !parents.Contains(element.Parent?.Type))
        {
            yield return $"{element} lies in {element.Parent}";
        }

        if (element.Type == "Figure" && string.IsNullOrWhiteSpace(element.Text("Alt") ?? element.Text("ActualText")))
        {
            yield return $"{element} has no words in its place";
        }

        if (element.Type == "Figure" && !IsBox(document.Array(element.Attribute("BBox"))))
        {
            yield return $"{element} has no box";
        }

        if (element.Type == "Note" && element.Text("ID") is null)
        {
            yield return $"{element} has no id";
        }

        if (element.Type == "L" && document.NameOf(element.Attribute("ListNumbering")) is not ("None" or "Disc" or "Decimal"))
        {
            yield return $"{element} does not say how it is numbered";
        }
    }

    private static bool IsBox(List<object?> values) =>
        values is [double left, double bottom, double right, double top] && left < right && bottom < top;

    private static IEnumerable<string> Headings(IEnumerable<ReadElement> elements)
    {
        var last = 0;
        foreach (var heading in elements.Where(element => element.Type is ['H', >= '1' and <= '6']))
        {
            var level = heading.Type[1] - '0';
            if (level > last + 1)
            {
                yield return $"{heading} comes after {(last == 0 ? "no heading" : $"H{last}")}";
            }

            last = level;
        }
    }

    private static IEnumerable<string> Ids(PdfDocument document, IEnumerable<ReadElement> elements)
    {
        var tree = ReadElement.Tree(document);
        var named = elements.Where(element => element.Text("ID") is not null).Select(element => (element.Text("ID"), element.Id)).Order().ToList();
        var listed = SortedTreeReader.Read(document, tree.GetValueOrDefault("IDTree"), "Names")
            .Select(entry => (document.TextOf(entry.Key), ((Reference)entry.Value!).Id)).Order().ToList();
        if (!named.SequenceEqual(listed))
        {
            yield return "the tree of ids lists other elements than those that have one";
        }

        foreach (var twice in named.GroupBy(entry => entry.Item1).Where(group => group.Count() > 1))
        {
            yield return $"the id '{twice.Key}' is given {twice.Count()} times";
        }
    }
}
