using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>The briefing on a whole data set: what it says on one page, then every finding with its proof, what is not known, and how it was done.</summary>
[Template("national", "The whole data set: one page to take away, every finding with its proof, what is not known, and how it was done")]
public sealed class NationalBriefing : BriefingTemplate
{
    /// <inheritdoc/>
    public override Document Compose(BriefingMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        var asOf = material.Findings.AsOf;
        var metadata = material.Describe(
            $"{material.Label}: programme data briefing",
            $"Findings on programme data as of {Phrase.Day(asOf.Date)}. {Phrase.Scope}",
            "programme data", "budgets", "data quality", "prevention");
        var mark = material.Findings.IsIllustrative ? $"{Phrase.Illustrative} · " : "";
        return Document.Compose(metadata, content =>
        {
            Masthead.Compose(content, material);
            Highlights.Compose(content, material);
            content.PageBreak();
            content.TableOfContents("Contents");
            FindingsBySeverity.Compose(content, material);
            NotChecked.Compose(content, material);
            DataUsed.Compose(content, material);
            Method.Compose(content, material);
            SourcesUsed.Compose(content, material);
        }) with
        {
            Header = new RunningLine($"{mark}{material.Label}", $"Data as of {Phrase.Day(asOf.Date)}"),
            Footer = new RunningLine($"{mark}{Phrase.ShortScope}", "Page {page} of {pages}"),
        };
    }
}
