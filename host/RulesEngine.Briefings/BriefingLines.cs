using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings;

/// <summary>The lines at head and foot of every briefing, whoever wrote its template: what readers must see on each page stands in them.</summary>
public static class BriefingLines
{
    /// <summary>The document with its lines: illustrative data and a translation that nobody reviewed are marked on every page.</summary>
    /// <param name="document">The document; what stands at its head stays.</param>
    /// <param name="material">What it was made of.</param>
    public static Document On(Document document, BriefingMaterial material)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(material);
        var language = material.Language;
        var mark = material.Findings.IsIllustrative ? $"{Phrase.Illustrative(language)} · " : "";
        var review = material.IsReviewed ? "" : $"{Phrase.NotReviewed(language)} · ";
        var name = document.Header is { Start.Length: > 0 } header ? header.Start : material.Label;
        return document with
        {
            Header = new RunningLine($"{mark}{name}", language.Say($"Data as of {material.Findings.AsOf.Date}")),
            Footer = new RunningLine($"{mark}{review}{Phrase.ShortScope(language)}", language["Page {page} of {pages}"]),
        };
    }
}
