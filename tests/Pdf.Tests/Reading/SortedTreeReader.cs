namespace RulesEngine.Pdf.Tests.Reading;

/// <summary>Name and number trees, spread out.</summary>
internal static class SortedTreeReader
{
    public static IReadOnlyList<(object Key, object? Value)> Read(PdfDocument document, object? node, string list)
    {
        var entries = document.Dictionary(node);
        var values = document.Array(entries.GetValueOrDefault(list));
        return
        [
            .. Enumerable.Range(0, values.Count / 2).Select(i => (values[2 * i]!, values[(2 * i) + 1])),
            .. document.Array(entries.GetValueOrDefault("Kids")).SelectMany(kid => Read(document, kid, list)),
        ];
    }

    public static IReadOnlyDictionary<int, object?> Numbers(PdfDocument document, object? node) =>
        Read(document, node, "Nums").ToDictionary(entry => (int)(double)entry.Key, entry => entry.Value);
}
