using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>How many findings there are in each field, which is what a pack is about, and how grave they are.</summary>
internal static class FindingsByField
{
    /// <summary>The chart, the field with most findings first; null when fewer than two fields have any.</summary>
    public static StackedBarChart? Draw(BriefingMaterial material)
    {
        var language = material.Language;
        var packs = material.Findings.Coverage.ToDictionary(rule => rule.Rule.Code, rule => rule.Rule.Pack, StringComparer.Ordinal);
        var findings = material.Findings.All.ToLookup(finding => packs[finding.Rule], StringComparer.Ordinal);
        var severities = Enum.GetValues<Severity>().OrderDescending().ToList();
        var fields = material.Packs.Where(pack => findings[pack.Id].Any()).OrderByDescending(pack => findings[pack.Id].Count()).ToList();
        return fields.Count < 2 ? null : new StackedBarChart
        {
            Caption = language["Findings by field and severity"],
            LabelHeading = language["Field"],
            ValueHeading = language["All"],
            Parts = [.. severities.Select(severity => new ChartPart(Phrase.Plural(language, severity), Phrase.ToneOf(severity)))],
            Bars = [.. fields.Select(pack => new StackedBar(
                pack.Title,
                [.. severities.Select(severity => Value(language, findings[pack.Id].Count(finding => finding.Severity == severity)))],
                language.Count(findings[pack.Id].Count())))],
        };
    }

    private static ChartValue Value(Language language, int count) => new(count, language.Count(count));
}
