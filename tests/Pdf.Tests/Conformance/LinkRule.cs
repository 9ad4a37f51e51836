using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>Links: printed, described, inside their page, leading where a reader may be sent.</summary>
internal sealed class LinkRule : IConformanceRule
{
    private static readonly string[] Schemes = ["http://", "https://", "mailto:"];

    public IEnumerable<string> Faults(PdfDocument document)
    {
        foreach (var element in ReadElement.Root(document).All.Where(element => element.Type == "Link"))
        {
            if (element.Annotations.Count == 0)
            {
                yield return $"{element} leads nowhere";
            }

            if (element.Marks.Count == 0 && element.Elements.Count == 0)
            {
                yield return $"{element} has no text";
            }
        }

        foreach (var (id, page) in document.Pages)
        {
            var box = document.Array(page["MediaBox"]).Cast<double>().ToArray();
            foreach (var annotation in document.Array(page.GetValueOrDefault("Annots")).Cast<Reference>())
            {
                foreach (var fault in Annotation(document, document.Dictionary(annotation), id, box))
                {
                    yield return $"annotation {annotation.Id} {fault}";
                }
            }
        }
    }

    private static IEnumerable<string> Annotation(PdfDocument document, Entries link, int page, double[] box)
    {
        if (document.NameOf(link.GetValueOrDefault("Subtype")) != "Link" || link.ContainsKey("AP"))
        {
            yield return "is no plain link";
        }

        if (link.GetValueOrDefault("F") is not 4d)
        {
            yield return "would not be printed";
        }

        if (string.IsNullOrWhiteSpace(document.TextOf(link.GetValueOrDefault("Contents"))))
        {
            yield return "is not described";
        }

        if ((link.GetValueOrDefault("P") as Reference)?.Id != page)
        {
            yield return "does not name its page";
        }

        var area = document.Array(link["Rect"]).Cast<double>().ToArray();
        if (area[0] > area[2] || area[1] > area[3] || area[0] < 0 || area[1] < 0 || area[2] > box[2] || area[3] > box[3])
        {
            yield return "lies outside its page";
        }

        if (link.TryGetValue("Dest", out var destination))
        {
            if (!OutlineRule.IsPlace(document, destination))
            {
                yield return "leads to no page";
            }
        }
        else
        {
            var action = document.Dictionary(link.GetValueOrDefault("A"));
            var address = document.TextOf(action.GetValueOrDefault("URI")) ?? "";
            if (document.NameOf(action.GetValueOrDefault("S")) != "URI"
                || address.Any(character => character is <= ' ' or > '~')
                || !Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.Ordinal)))
            {
                yield return $"leads to '{address}'";
            }
        }
    }
}
