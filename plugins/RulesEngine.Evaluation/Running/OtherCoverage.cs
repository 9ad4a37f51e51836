namespace RulesEngine.Evaluation;

/// <summary>What can be told of findings that no rule flagged: whose they are, and that nobody knows what else was looked at.</summary>
internal static class OtherCoverage
{
    private const string Summary = "A pack found this by other means than rules that flag. Which subjects it looked at, and which of them are clear, is not reported.";

    /// <summary>One for each code without coverage of its own, and one for each source that found nothing.</summary>
    /// <param name="others">The findings.</param>
    /// <param name="rules">The rules of the run and their packs.</param>
    /// <param name="judged">Codes of the rules that flag.</param>
    internal static IEnumerable<RuleCoverage> Of(OtherFindings others, RuleSelection rules, IEnumerable<string> judged)
    {
        var known = judged.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. others.Findings.Where(finding => !known.Contains(finding.Rule)).GroupBy(finding => finding.Rule, StringComparer.Ordinal).Select(code => OfCode([.. code], rules.PackNameOf(others.OriginOf(code.Key)))),
            .. others.Silent.Select(source => OfSource(source, rules.PackNameOf(source))),
        ];
    }

    private static RuleCoverage OfCode(IReadOnlyList<Finding> findings, string pack) => Unreported(
        findings[0].Rule,
        findings[0].Title,
        findings[0].RuleVersion,
        pack,
        [.. findings.Select(finding => finding.Severity).Distinct().OrderDescending()],
        findings[0].Recommendation,
        [.. findings.Select(finding => finding.Subject).Distinct().Order(Subject.InOrder).Select(subject => new SubjectOutcome(subject, Outcome.Finding, []))]);

    private static RuleCoverage OfSource(Type source, string pack) => Unreported(source.Name, Words.Of(source.Name, isSentence: true), "", pack, [], "", []);

    private static RuleCoverage Unreported(
        string code, string title, string version, string pack, IReadOnlyList<Severity> severities, string recommendation, IReadOnlyList<SubjectOutcome> subjects)
    {
        var card = new Card
        {
            Code = code,
            Title = title,
            Summary = Summary,
            WhyItMatters = [],
            WhatToDo = recommendation.Length == 0 ? [] : [recommendation],
            WhatItCannotShow = [],
            WhenItStaysSilent = [],
        };
        var rule = new RuleDescription { Code = code, Version = version, Pack = pack, Severities = severities, Message = "", Card = card, Parameters = [] };
        return new RuleCoverage(rule, subjects) { IsReported = false };
    }
}
