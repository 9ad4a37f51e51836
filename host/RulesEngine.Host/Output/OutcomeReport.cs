using System.Globalization;
using RulesEngine.Application;
using RulesEngine.Sdk;

namespace RulesEngine.Host.Output;

/// <summary>Prints a run for people.</summary>
internal sealed class OutcomeReport(Screen screen, IReadOnlyList<string> data, IReadOnlyList<string> packs)
{
    private const int MostFindings = 8;

    /// <summary>What was read, what was checked, what came of it.</summary>
    public void Summary(RoadOutcome outcome)
    {
        var tables = outcome.Data.Tables;
        screen.Line("Data", $"{outcome.Data.Dataset.Label ?? string.Join(", ", data)}: {Count(tables.Count(table => table.IsUsable), "table", "tables")}, "
            + $"{Count(tables.Sum(table => table.Read), "row", "rows")} read, {Number(tables.Sum(table => table.Used))} used, {Number(tables.Sum(table => table.Refused))} refused");
        if (outcome.Data.Refusals.Count > 0)
        {
            screen.Line("", $"{Count(outcome.Data.Refusals.Count, "remark", "remarks")} on the data: {Command("import")}");
        }

        foreach (var table in tables.Where(table => table.Refused > 0))
        {
            screen.Line("", $"{Number(table.Refused)} of {Count(table.Read, "row", "rows")} of '{table.Table}' could not be used: what is called not recorded may stand in them", "yellow");
        }

        var findings = outcome.Findings;
        var reported = findings.Coverage.Where(rule => rule.IsReported).ToList();
        screen.Line("Rules", $"{Count(reported.Count, "rule", "rules")} in {Count(outcome.Shelf.Packs.Count, "pack", "packs")}, as of {findings.AsOf.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, regions of {(int)findings.AsOf.RegionSet}");
        screen.Line("Checked", $"{Count(reported.Sum(rule => rule.Subjects.Count), "subject", "subjects")}: "
            + $"{Number(reported.Sum(rule => rule.Finding))} with findings, {Number(reported.Sum(rule => rule.Clear))} clear, {Number(reported.Sum(rule => rule.NoData))} without data");
        foreach (var other in findings.Coverage.Where(rule => !rule.IsReported))
        {
            screen.Line("", $"{other.Rule.Code}{(other.Rule.Pack.Length == 0 ? "" : $" of pack '{other.Rule.Pack}'")}: {Count(other.Finding, "subject", "subjects")} with findings; which others it looked at is not reported");
        }

        if (findings.IsIllustrative)
        {
            screen.Line("", "Illustrative data: some rows were made up; findings that rest on them must not be quoted.", "yellow");
        }

        screen.Line();
    }

    /// <summary>The gravest findings, and how many more there are.</summary>
    public void Gravest(Findings findings)
    {
        var ordered = InOrder(findings).ToList();
        foreach (var finding in ordered.Take(MostFindings))
        {
            One(finding);
        }

        if (ordered.Count > MostFindings)
        {
            screen.Line("", $"… {Number(ordered.Count - MostFindings)} more: {Command("evaluate")}");
        }

        screen.Line();
    }

    /// <summary>Every finding, the gravest first.</summary>
    public void All(Findings findings)
    {
        foreach (var finding in InOrder(findings))
        {
            One(finding);
        }

        screen.Line();
    }

    /// <summary>What could not be judged, and what is missing for it.</summary>
    public void NotChecked(Findings findings)
    {
        var gaps = findings.Coverage.SelectMany(rule => rule.Subjects
            .Where(subject => subject.Outcome == Outcome.NoData)
            .GroupBy(subject => string.Join("; ", subject.Missing.Select(missing => missing.Text)))
            .Select(group => (rule.Rule.Code, Subjects: group.Select(subject => subject.Subject.Ids).Distinct().ToList(), Missing: group.Key))).ToList();
        if (gaps.Count == 0)
        {
            return;
        }

        screen.Line("No data:");
        foreach (var (code, subjects, missing) in gaps)
        {
            screen.Line(code, $"{Some(subjects)}: {missing}");
        }

        screen.Line();
    }

    /// <summary>What a reader types next.</summary>
    public void Next(Findings findings)
    {
        // Only what a rule of the engine flagged can be explained by it.
        var explained = findings.Coverage.Where(rule => rule.IsReported).Select(rule => rule.Rule.Code).ToHashSet(StringComparer.Ordinal);
        if (InOrder(findings).FirstOrDefault(finding => explained.Contains(finding.Rule)) is { } first)
        {
            screen.Line("Next", $"{Command("explain")} {CommandLine.Quoted(first.Id)}{string.Concat(packs.Select(folder => $" --packs {CommandLine.Quoted(folder)}"))}");
        }
    }

    private void One(Finding finding) =>
        screen.Line(finding.Severity, $"{finding.Id}  {finding.Message}{(finding.IsIllustrative ? " (illustrative data)" : "")}");

    private string Command(string name) => $"{CommandLine.Name} {name} {string.Join(' ', data.Select(CommandLine.Quoted))}";

    private static IEnumerable<Finding> InOrder(Findings findings) => findings.All.OrderByDescending(finding => finding.Severity);

    private static string Some(List<string> words) =>
        words.Count <= 6 ? string.Join(", ", words) : $"{string.Join(", ", words.Take(6))} and {Number(words.Count - 6)} more";

    private static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
