namespace RulesEngine.Sdk.Testing;

/// <summary>Compares what a rule said with what a case expects.</summary>
internal sealed class CaseComparison
{
    private const string Ellipsis = "…";
    private const string AboutScope = " Its scope is not stated: conditions in the Match of the subject, and in a Having right after it, then say who is judged. Write Scope() for these, and When() for the conditions that decide.";

    private readonly PackCase _case;
    private readonly IReadOnlyList<SubjectOutcome> _outcomes;
    private readonly IReadOnlyList<Finding> _findings;
    private readonly bool _isScopeStated;

    private CaseComparison(PackCase @case, Findings findings, bool isScopeStated)
    {
        _case = @case;
        _isScopeStated = isScopeStated;
        _outcomes = findings.Coverage.Single(coverage => coverage.Rule.Code == @case.Rule).Subjects;
        _findings = findings.All;
    }

    internal static IReadOnlyList<string> Compare(PackCase @case, Findings findings, bool isScopeStated)
    {
        var comparison = new CaseComparison(@case, findings, isScopeStated);
        return [.. @case.Case.Expected.Select(comparison.Check).OfType<string>(), .. comparison.Unexpected()];
    }

    private string? Check(ExpectedOutcome expected)
    {
        var at = FormattableString.Invariant($"{_case.File}, line {expected.Line}: ");
        var found = expected.Outcome == Outcome.Finding ? FindingsOf(expected).ToList() : [];
        var outcome = _outcomes.FirstOrDefault(each => IsMeant(expected, each.Subject));
        return (expected.Outcome, outcome) switch
        {
            (Outcome.Finding, _) when found.Count > 0 => found.Exists(finding => Says(expected, finding.Message))
                ? null
                : $"{at}{expected.Subject} is flagged, but the message is '{found[0].Message}'.",
            (_, null) => $"{at}{expected.Subject} should be {Word(expected.Outcome)}, but the rule does not judge it. It judges {Listed()}.{(_isScopeStated ? "" : AboutScope)}",
            _ when outcome.Outcome != expected.Outcome => $"{at}{expected.Subject} should be {Word(expected.Outcome)}, but is {Told(outcome)}.",
            (Outcome.NoData, _) when !Says(expected, Missing(outcome)) => $"{at}{expected.Subject} has no data, but what is missing is '{Missing(outcome)}'.",
            _ => null,
        };
    }

    private IEnumerable<string> Unexpected()
    {
        foreach (var finding in _findings.Where(finding => !IsListed(finding.Subject)))
        {
            yield return $"{_case.File}, line {_case.Case.Line}: {finding.Subject} is flagged, which the case does not expect: '{finding.Message}'.";
        }

        foreach (var outcome in _outcomes.Where(each => each.Outcome == Outcome.NoData && !IsListed(each.Subject)))
        {
            yield return $"{_case.File}, line {_case.Case.Line}: {outcome.Subject} has no data, which the case does not expect: '{Missing(outcome)}'.";
        }
    }

    // A subject that is listed with another outcome has been told of already.
    private bool IsListed(Subject subject) => _case.Case.Expected.Any(expected => IsMeant(expected, subject));

    private IEnumerable<Finding> FindingsOf(ExpectedOutcome expected) => _findings.Where(finding => IsMeant(expected, finding.Subject));

    private static bool IsMeant(ExpectedOutcome expected, Subject subject) => expected.Subject == subject.Ids || expected.Subject == subject.ToString();

    private static bool Says(ExpectedOutcome expected, string text) => expected.Message switch
    {
        null => true,
        { } beginning when beginning.EndsWith(Ellipsis, StringComparison.Ordinal) => text.StartsWith(beginning[..^1].TrimEnd(), StringComparison.Ordinal),
        { } whole => text == whole,
    };

    private string Told(SubjectOutcome outcome) => outcome.Outcome switch
    {
        Outcome.Finding => $"flagged: '{_findings.First(finding => finding.Subject.Ids == outcome.Subject.Ids).Message}'",
        Outcome.NoData => $"without data: '{Missing(outcome)}'",
        _ => "clear",
    };

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Finding => "flagged",
        Outcome.NoData => "without data",
        _ => "clear",
    };

    private static string Missing(SubjectOutcome outcome) => string.Join("; ", outcome.Missing.Select(missing => missing.Text));

    private string Listed() => _outcomes.Count == 0 ? "nothing" : string.Join(", ", _outcomes.Select(outcome => outcome.Subject.ToString()));
}
