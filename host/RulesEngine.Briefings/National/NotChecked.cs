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
        content.Section("What could not be checked", section =>
        {
            var gaps = coverage.SelectMany(Gaps).ToList();
            if (gaps.Count == 0)
            {
                section.Paragraph("Every subject of every rule could be checked.");
            }
            else
            {
                section.Paragraph("A value that is not recorded is neither zero nor no. Where it could decide, the rule says so instead of guessing.");
                section.Table(table => table
                    .Caption("Subjects without data, and what is missing")
                    .Column("Rule", namesRows: true)
                    .Number("Subjects")
                    .Column("Which", ColumnWidth.Relative(3))
                    .Column("What is missing", ColumnWidth.Relative(2))
                    .Rows(gaps, gap => [gap.Rule, Phrase.Number(gap.Subjects.Count), Phrase.Some(gap.Subjects, MostSubjects), gap.Missing]));
            }

            foreach (var fault in material.Findings.Faults)
            {
                section.Callout(Tone.Error, $"{fault.Rule} failed and checked nothing", box => box.Paragraph(fault.Message));
            }

            section.Table(table => table
                .Caption("What each rule said of its subjects")
                .Column("Rule", namesRows: true)
                .Column("Title", ColumnWidth.Relative())
                .Number("Subjects")
                .Number("Finding")
                .Number("Clear")
                .Number("No data")
                .Rows(coverage, rule => [rule.Rule.Code, rule.Rule.Card.Title, Phrase.Number(rule.Subjects.Count), Phrase.Number(rule.Finding), Phrase.Number(rule.Clear), Phrase.Number(rule.NoData)])
                .Total("All", "", Phrase.Number(coverage.Sum(rule => rule.Subjects.Count)), Phrase.Number(coverage.Sum(rule => rule.Finding)), Phrase.Number(coverage.Sum(rule => rule.Clear)), Phrase.Number(coverage.Sum(rule => rule.NoData)))
                .Note("Subjects are what a rule judges: programmes, regions, allocations. Clear means that the rule does not hold, whatever the missing values may be."));
        }, Anchors.NotChecked);
    }

    private static IEnumerable<(string Rule, string Missing, IReadOnlyList<string> Subjects)> Gaps(RuleCoverage rule) =>
        rule.Subjects
            .Where(subject => subject.Outcome == Outcome.NoData)
            .GroupBy(subject => string.Join("; ", subject.Missing.Select(missing => missing.Text)))
            .Select(group => (rule.Rule.Code, group.Key, (IReadOnlyList<string>)[.. group.Select(subject => subject.Subject.Label)]));
}
