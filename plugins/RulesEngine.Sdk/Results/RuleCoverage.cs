namespace RulesEngine.Sdk;

/// <summary>All subjects of one rule and what it says of each.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subjects">The subjects, in order.</param>
public sealed record RuleCoverage(RuleDescription Rule, IReadOnlyList<SubjectOutcome> Subjects)
{
    /// <summary>Number of subjects with a finding.</summary>
    public int Finding { get; } = Subjects.Count(subject => subject.Outcome == Outcome.Finding);

    /// <summary>Number of subjects that are clear.</summary>
    public int Clear { get; } = Subjects.Count(subject => subject.Outcome == Outcome.Clear);

    /// <summary>Number of subjects that could not be judged.</summary>
    public int NoData { get; } = Subjects.Count(subject => subject.Outcome == Outcome.NoData);
}
