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
        var language = material.Language;
        var day = material.Findings.AsOf.Date;
        var metadata = material.Describe(
            language.Say($"{material.Label}: programme data briefing"),
            $"{language.Say($"Findings on programme data as of {day}.")} {Phrase.Scope(language)}",
            language["programme data"], language["budgets"], language["data quality"], language["prevention"]);
        var mark = material.Findings.IsIllustrative ? $"{Phrase.Illustrative(language)} · " : "";
        var review = material.IsReviewed ? "" : $"{Phrase.NotReviewed(language)} · ";
        return Document.Compose(metadata, content =>
        {
            Masthead.Compose(content, material);
            Highlights.Compose(content, material);
            content.PageBreak();
            content.TableOfContents(language["Contents"]);
            FindingsBySeverity.Compose(content, material);
            NotChecked.Compose(content, material);
            DataUsed.Compose(content, material);
            Method.Compose(content, material);
            SourcesUsed.Compose(content, material);
        }) with
        {
            Header = new RunningLine($"{mark}{material.Label}", language.Say($"Data as of {day}")),
            Footer = new RunningLine($"{mark}{review}{Phrase.ShortScope(language)}", language["Page {page} of {pages}"]),
        };
    }
}
