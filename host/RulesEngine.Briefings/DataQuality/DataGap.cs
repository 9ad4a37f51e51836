using RulesEngine.Sdk;

namespace RulesEngine.Briefings.DataQuality;

/// <summary>One thing that is missing, and the checks that wait for it.</summary>
/// <param name="Missing">What is missing, in words.</param>
/// <param name="Rules">Codes of the rules that need it, in ordinal order.</param>
/// <param name="Checks">How many checks could not be made without it. One that lacks several things is counted with each.</param>
internal sealed record DataGap(string Missing, IReadOnlyList<string> Rules, int Checks)
{
    /// <summary>The gaps, the one that holds up most first.</summary>
    public static IReadOnlyList<DataGap> Of(Findings findings) =>
    [
        .. findings.Coverage
            .SelectMany(rule => rule.Subjects.SelectMany(subject => subject.Missing.Select(missing => (missing.Text, rule.Rule.Code, subject.Subject))))
            .Distinct()
            .GroupBy(gap => gap.Text)
            .Select(group => new DataGap(group.Key, [.. group.Select(gap => gap.Code).Distinct().Order(StringComparer.Ordinal)], group.Count()))
            .OrderByDescending(gap => gap.Checks)
            .ThenBy(gap => gap.Missing, StringComparer.Ordinal),
    ];
}
