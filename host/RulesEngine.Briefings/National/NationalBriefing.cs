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
        var figures = new FigureTables(language);
        return Frame.Around(material, language.Say($"{material.Label}: programme data briefing"), material.Label, content =>
        {
            Masthead.Compose(content, material, material.Label, language["Programme data briefing"]);
            Highlights.Compose(content, material, Highlights.Records(material), Highlights.FigureOf(material), figures);
            content.PageBreak();
            content.TableOfContents(language["Contents"]);
            FindingsBySeverity.Compose(content, material, figures);
            NotChecked.Compose(content, material);
            DataUsed.Compose(content, material);
            Method.Compose(content, material);
            figures.Compose(content);
            SourcesUsed.Compose(content, material);
        });
    }
}
