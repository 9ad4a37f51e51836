using System.Text.RegularExpressions;
using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>What the root of the file has to say, and what it must not hold.</summary>
internal sealed class CatalogRule : IConformanceRule
{
    private static readonly string[] Needed =
        ["Pages", "Metadata", "OutputIntents", "Lang", "MarkInfo", "StructTreeRoot", "ViewerPreferences", "PageLabels"];

    private static readonly string[] Allowed = [.. Needed, "Type", "Outlines", "PageMode", "Names", "AF"];

    public IEnumerable<string> Faults(PdfDocument document)
    {
        var catalog = document.Catalog;
        foreach (var key in Needed.Where(key => !catalog.ContainsKey(key)))
        {
            yield return $"the catalog has no {key}";
        }

        foreach (var key in catalog.Keys.Except(Allowed))
        {
            yield return $"the catalog has {key}";
        }

        if (!Regex.IsMatch(document.TextOf(catalog.GetValueOrDefault("Lang")) ?? "", "^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        {
            yield return "the document's language is no BCP 47 tag";
        }

        if (document.Dictionary(catalog.GetValueOrDefault("MarkInfo")).GetValueOrDefault("Marked") is not true)
        {
            yield return "the document does not say that it is tagged";
        }

        if (document.Dictionary(catalog.GetValueOrDefault("ViewerPreferences")).GetValueOrDefault("DisplayDocTitle") is not true)
        {
            yield return "the window would show the file's name, not the title";
        }

        foreach (var fault in OutputIntent(document))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> OutputIntent(PdfDocument document)
    {
        var intents = document.Array(document.Catalog.GetValueOrDefault("OutputIntents"));
        var intent = document.Dictionary(intents.FirstOrDefault());
        if (intents.Count != 1 || document.NameOf(intent.GetValueOrDefault("S")) != "GTS_PDFA1")
        {
            yield return "there is not exactly one output intent of PDF/A";
        }

        if (document.Resolve(intent.GetValueOrDefault("DestOutputProfile")) is not Data profile
            || profile.Entries.GetValueOrDefault("N") is not 3d
            || !profile.Inflated.AsSpan(36, 4).SequenceEqual("acsp"u8))
        {
            yield return "the output intent has no ICC profile for three colours";
        }
    }
}
