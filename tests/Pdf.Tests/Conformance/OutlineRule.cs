using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>Bookmarks: a tree whose pointers agree and whose leaves lead to pages; folios for every page.</summary>
internal sealed class OutlineRule : IConformanceRule
{
    public static bool IsPlace(PdfDocument document, object? destination) =>
        document.Array(destination) is [Reference page, Name { Value: "XYZ" }, double, double, null] && document.Pages.Any(known => known.Id == page.Id);

    public IEnumerable<string> Faults(PdfDocument document)
    {
        if (document.Catalog.GetValueOrDefault("Outlines") is Reference root)
        {
            var faults = new List<string>();
            var count = Level(document, root, faults);
            foreach (var fault in faults)
            {
                yield return fault;
            }

            if (document.Dictionary(root).GetValueOrDefault("Count") is not double stated || stated != count)
            {
                yield return "the outline counts wrongly";
            }
        }

        var labels = SortedTreeReader.Numbers(document, document.Catalog.GetValueOrDefault("PageLabels"));
        if (!labels.ContainsKey(0) || labels.Keys.Any(page => page < 0 || page >= document.Pages.Count))
        {
            yield return "the folios do not begin with the first page";
        }
    }

    private static int Level(PdfDocument document, Reference parent, List<string> faults)
    {
        var count = 0;
        var entries = document.Dictionary(parent);
        Reference? before = null;
        for (var at = entries.GetValueOrDefault("First") as Reference; at is not null; at = document.Dictionary(at).GetValueOrDefault("Next") as Reference)
        {
            var entry = document.Dictionary(at);
            if ((entry.GetValueOrDefault("Parent") as Reference)?.Id != parent.Id || (entry.GetValueOrDefault("Prev") as Reference)?.Id != before?.Id)
            {
                faults.Add($"bookmark {at.Id} is not tied to its neighbours");
            }

            if (string.IsNullOrWhiteSpace(document.TextOf(entry.GetValueOrDefault("Title"))) || !IsPlace(document, entry.GetValueOrDefault("Dest")))
            {
                faults.Add($"bookmark {at.Id} has no title or leads to no page");
            }

            var below = Level(document, at, faults);
            if ((entry.GetValueOrDefault("Count") as double? ?? 0) != below)
            {
                faults.Add($"bookmark {at.Id} counts wrongly");
            }

            count += 1 + below;
            before = at;
        }

        if ((entries.GetValueOrDefault("Last") as Reference)?.Id != before?.Id)
        {
            faults.Add($"bookmark {parent.Id} does not end with its last one");
        }

        return count;
    }
}
