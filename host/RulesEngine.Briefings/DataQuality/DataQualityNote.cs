using RulesEngine.Briefings.National;
using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.DataQuality;

/// <summary>For whoever keeps the data: what was refused, what is missing and which checks wait for it, what contradicts itself, and what to ask for.</summary>
[Template("data-quality", "For whoever keeps the data: what was refused, what is missing, what contradicts itself, what to ask for")]
public sealed class DataQualityNote : BriefingTemplate
{
    // The rules that look at the data rather than at what it tells of.
    private const string DataRules = "DQ-";

    /// <inheritdoc/>
    public override Document Compose(BriefingMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        var language = material.Language;
        var gaps = DataGap.Of(material.Findings);
        var onData = material.Findings.All.Where(finding => finding.Rule.StartsWith(DataRules, StringComparison.Ordinal)).ToList();
        var figures = new FigureTables(language);
        return Frame.Around(material, language.Say($"{material.Label}: quality of the data"), material.Label, content =>
        {
            Masthead.Compose(content, material, material.Label, language["Note on the quality of the data"]);
            InBrief(content, material, gaps, onData.Count);
            WhatToAskFor.Compose(content, material, gaps);
            DataUsed.Compose(content, material);
            FindingsOnData(content, material, onData, figures);
            NotChecked.Compose(content, material);
            figures.Compose(content);
        });
    }

    private static void InBrief(ContentBuilder content, BriefingMaterial material, IReadOnlyList<DataGap> gaps, int findings)
    {
        var language = material.Language;
        var (read, used, refused) = (material.Tables.Sum(table => table.Read), material.Tables.Sum(table => table.Used), material.Tables.Sum(table => table.Refused));
        var unknown = material.Findings.Coverage.Sum(rule => rule.NoData);
        content.Section(language["In brief"], section =>
        {
            section.Lead(language.Say($"Of {read:row|rows} read, {used} were used and {refused} refused.")
                + " " + language.Say($"{unknown:check|checks} could not be made, for want of {gaps.Count:value|values}."));
            section.KeyFigures(
                new KeyFigure(language.Count(refused), language["rows refused"], refused == 0 ? Tone.Neutral : Tone.Error),
                new KeyFigure(language.Count(material.Refusals.Count), language["remarks on the data"], material.Refusals.Count == 0 ? Tone.Neutral : Tone.Warning),
                new KeyFigure(language.Count(unknown), language["checks without data"], unknown == 0 ? Tone.Neutral : Tone.Warning),
                new KeyFigure(language.Count(findings), language["findings on the data itself"], findings == 0 ? Tone.Neutral : Tone.Warning));
        }, Anchors.Highlights);
    }

    private static void FindingsOnData(ContentBuilder content, BriefingMaterial material, IReadOnlyList<Finding> findings, FigureTables figures)
    {
        var language = material.Language;
        content.Section(language["What contradicts itself"], section =>
        {
            if (findings.Count == 0)
            {
                section.Paragraph(language["No rule on the data itself found anything."]);
            }

            var rules = new RuleFindings(material, CausesTold.Of(findings), figures);
            foreach (var ofRule in findings.GroupBy(finding => (finding.Rule, finding.Severity)).OrderByDescending(group => group.Key.Severity).ThenBy(group => group.Key.Rule, StringComparer.Ordinal))
            {
                rules.Compose(section, [.. ofRule]);
            }
        });
    }
}
