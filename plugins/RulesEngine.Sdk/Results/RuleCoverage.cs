namespace RulesEngine.Sdk;

/// <summary>All subjects of one rule and what it says of each.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subjects">The subjects, in order; where the coverage is not reported, those with a finding.</param>
public sealed record RuleCoverage(RuleDescription Rule, IReadOnlyList<SubjectOutcome> Subjects)
{
    /// <summary>
    /// Whether it is known which subjects were looked at. Not so for what plain rules and <see cref="IFindingSource"/>s find: of them only the findings are known,
    /// and nobody can say what is clear.
    /// </summary>
    public bool IsReported { get; init; } = true;

    /// <summary>Number of subjects with a finding.</summary>
    public int Finding { get; } = Subjects.Count(subject => subject.Outcome == Outcome.Finding);

    /// <summary>Number of subjects that are clear.</summary>
    public int Clear { get; } = Subjects.Count(subject => subject.Outcome == Outcome.Clear);

    /// <summary>Number of subjects that could not be judged.</summary>
    public int NoData { get; } = Subjects.Count(subject => subject.Outcome == Outcome.NoData);
}
