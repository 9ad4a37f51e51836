using RulesEngine.Briefings.National;
using RulesEngine.Documents;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.Regional;

/// <summary>The briefing for one region: what was found about it, what could not be checked, and what is recorded. It tells nothing of any other region.</summary>
[Template("regional", "One region alone: what was found about it, what could not be checked, what is recorded", Reach = TemplateReach.Region)]
public sealed class RegionalBriefing : BriefingTemplate
{
    /// <inheritdoc/>
    public override Document Compose(BriefingMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        var language = material.Language;
        var region = material.Findings.Region ?? throw new InvalidOperationException("This template needs the material of one region.");
        var name = language.Of(region);
        var figures = new FigureTables(language);
        return Frame.Around(material, language.Say($"{name}: programme data briefing"), name, content =>
        {
            Masthead.Compose(content, material, name, language["Programme data briefing on one region"]);
            content.Note(Limits(material));
            Highlights.Compose(content, material, RegionRecords.InBrief(material), RegionMoney.Draw(material), figures);
            FindingsBySeverity.Compose(content, material, figures);
            NotChecked.Compose(content, material);
            RegionRecords.Compose(content, material);
            Method.Compose(content, material);
            figures.Compose(content);
            SourcesUsed.Compose(content, material);
        });
    }

    private static string Limits(BriefingMaterial material)
    {
        var language = material.Language;
        var alone = language["It tells of this region alone: nothing of another region stands in it. What was found about programmes as a whole stands in the briefing on the whole country."];
        return material.Untold == 0
            ? alone
            : $"{alone} {language.Say($"{material.Untold:finding|findings} about this region and another one together stand only in the briefing on the whole country.")}";
    }
}
