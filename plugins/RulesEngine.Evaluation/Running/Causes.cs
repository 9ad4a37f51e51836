namespace RulesEngine.Evaluation;

/// <summary>Finds which finding explains which: the rule says so, and both are about the same.</summary>
internal sealed class Causes
{
    private readonly ILookup<string, string> _explaining;

    private Causes(ILookup<string, string> explaining) => _explaining = explaining;

    /// <summary>The findings in the order given, each with the finding that explains it.</summary>
    internal static IReadOnlyList<Finding> Named(IReadOnlyList<Finding> findings, IEnumerable<RuleDescription> rules)
    {
        var causes = new Causes(Accepted(rules).ToLookup(pair => pair.Explained, pair => pair.Explaining, StringComparer.Ordinal));
        if (causes._explaining.Count == 0)
        {
            return findings;
        }

        var byRule = findings.ToLookup(finding => finding.Rule, StringComparer.Ordinal);
        return [.. findings.Select(finding => causes.Of(finding, byRule) is { } cause ? finding with { ExplainedBy = cause.Id } : finding)];
    }

    // In ordinal order of rules; a rule that is explained by another, however far, does not explain that one.
    private static List<(string Explaining, string Explained)> Accepted(IEnumerable<RuleDescription> rules)
    {
        var accepted = new List<(string Explaining, string Explained)>();
        foreach (var rule in rules.OrderBy(rule => rule.Code, StringComparer.Ordinal))
        {
            foreach (var explained in rule.Explains.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                if (!Reaches(explained, rule.Code, accepted))
                {
                    accepted.Add((rule.Code, explained));
                }
            }
        }

        return accepted;
    }

    private static bool Reaches(string from, string to, List<(string Explaining, string Explained)> accepted) =>
        from == to || accepted.Where(pair => pair.Explaining == from).Any(pair => Reaches(pair.Explained, to, accepted));

    private Finding? Of(Finding finding, ILookup<string, Finding> byRule) =>
        _explaining[finding.Rule].SelectMany(code => byRule[code]).FirstOrDefault(cause => IsWithin(finding.Subject, cause.Subject));

    // A finding about a region in a programme is about a part of the programme.
    private static bool IsWithin(Subject part, Subject whole)
    {
        var parts = Ids(part);
        return Ids(whole).All(id => parts.Contains(id, StringComparer.Ordinal));
    }

    private static string[] Ids(Subject subject) => subject.Per is null ? subject.Ids.Split(';') : [.. subject.Ids.Split(';'), .. subject.Per.Split(';')];
}
