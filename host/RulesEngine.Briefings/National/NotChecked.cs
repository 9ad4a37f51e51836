using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>What could not be checked, and what is missing for it; then every rule's counts.</summary>
internal static class NotChecked
{
    private const int MostSubjects = 20;

    public static void Compose(ContentBuilder content, BriefingMaterial material)
    {
        var coverage = material.Findings.Coverage;
        var reported = coverage.Where(rule => rule.IsReported).ToList();
        var language = material.Language;
        content.Section(language["What could not be checked"], section =>
        {
            var gaps = coverage.SelectMany(Gaps).ToList();
            if (gaps.Count == 0)
            {
                section.Paragraph(language["Every subject of every rule could be checked."]);
            }
            else
            {
                section.Paragraph(language["A value that is not recorded is neither zero nor no. Where it could decide, the rule says so instead of guessing."]);
                section.Table(table => table
                    .Caption(language["Subjects without data, and what is missing"])
                    .Column(language["Rule"], namesRows: true)
                    .Number(language["Subjects"])
                    .Column(language["Which"], ColumnWidth.Relative(3))
                    .Column(language["What is missing"], ColumnWidth.Relative(2))
                    .Rows(gaps, gap => [gap.Rule, language.Count(gap.Subjects.Count), Phrase.Some(language, gap.Subjects, MostSubjects), gap.Missing]));
            }

            foreach (var fault in material.Findings.Faults)
            {
                section.Callout(Tone.Error, language.Say($"{fault.Rule} failed and checked nothing"), box => box.Paragraph(fault.Message));
            }

            foreach (var other in coverage.Where(rule => !rule.IsReported))
            {
                section.Paragraph(language.Say($"{other.Rule.Code}: a pack found this by other means. Which subjects it looked at, and which of them are clear, is not reported."));
            }

            section.Table(table => table
                .Caption(language["What each rule said of its subjects"])
                .Column(language["Rule"], namesRows: true)
                .Column(language["Title"], ColumnWidth.Relative())
                .Number(language["Subjects"])
                .Number(language["Finding"])
                .Number(language["Clear"])
                .Number(language["No data"])
                .Rows(coverage, rule => [rule.Rule.Code, rule.Rule.Card.Title, Told(rule, rule.Subjects.Count, language), language.Count(rule.Finding), Told(rule, rule.Clear, language), Told(rule, rule.NoData, language)])
                .Total(language["All"], "", language.Count(reported.Sum(rule => rule.Subjects.Count)), language.Count(reported.Sum(rule => rule.Finding)), language.Count(reported.Sum(rule => rule.Clear)), language.Count(reported.Sum(rule => rule.NoData)))
                .Note(language["Subjects are what a rule judges: programmes, regions, allocations. Clear means that the rule does not hold, whatever the missing values may be."]));
        }, Anchors.NotChecked);
    }

    private static string Told(RuleCoverage rule, int count, Language language) => rule.IsReported ? language.Count(count) : language["not reported"];

    private static IEnumerable<(string Rule, string Missing, IReadOnlyList<string> Subjects)> Gaps(RuleCoverage rule) =>
        rule.Subjects
            .Where(subject => subject.Outcome == Outcome.NoData)
            .GroupBy(subject => string.Join("; ", subject.Missing.Select(missing => missing.Text)))
            .Select(group => (rule.Rule.Code, group.Key, (IReadOnlyList<string>)[.. group.Select(subject => subject.Subject.Label)]));
}
