namespace RulesEngine.Explanation;

/// <summary>How far a rule came with some facts given, and where it stopped.</summary>
/// <param name="Passed">The steps that were passed, with the facts that came furthest.</param>
/// <param name="Failed">The first step that nothing passed, with the nearest candidate as its value; null when the rule matches.</param>
/// <param name="Nearest">The fact that came nearest to passing; for a Not the fact in the way, for an All the one that breaks it; null where there is none.</param>
public sealed record WhyNot(IReadOnlyList<ExplainedStep> Passed, ExplainedStep? Failed, object? Nearest)
{
    /// <summary>First condition of the failed step that does not hold; null where the step has none, as for a Not.</summary>
    public ExplainedCondition? FirstFailed => Failed?.Conditions.FirstOrDefault(condition => condition.Verdict != Verdict.Holds);
}
