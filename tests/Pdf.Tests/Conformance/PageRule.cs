using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>The page objects.</summary>
internal sealed class PageRule : IConformanceRule
{
    private static readonly string[] Allowed =
        ["Type", "Parent", "MediaBox", "Resources", "Contents", "Tabs", "StructParents", "Annots"];

    public IEnumerable<string> Faults(PdfDocument document)
    {
        var root = document.Dictionary(document.Catalog["Pages"]);
        if ((double)root["Count"]! != document.Pages.Count)
        {
            yield return "the page tree counts wrongly";
        }

        foreach (var (page, number) in document.Pages.Select((page, index) => (page.Page, index + 1)))
        {
            foreach (var key in page.Keys.Except(Allowed))
            {
                yield return $"page {number} has {key}";
            }

            if (!page.ContainsKey("Resources"))
            {
                yield return $"page {number} has no resources of its own";
            }

            if (document.NameOf(page.GetValueOrDefault("Tabs")) != "S")
            {
                yield return $"page {number} does not take its tab order from the tags";
            }

            if (document.Array(page["MediaBox"]).Cast<double>().ToArray() is not [0, 0, >= 3 and <= 14400, >= 3 and <= 14400])
            {
                yield return $"page {number} is no page of PDF/A in size";
            }

            if (document.Dictionary(page.GetValueOrDefault("Resources")).Keys.Except(["Font"]).Any())
            {
                yield return $"page {number} has resources other than fonts";
            }
        }
    }
}
