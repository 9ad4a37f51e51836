namespace RulesEngine.Explanation;

/// <summary>One step of a rule and what came of it.</summary>
/// <param name="Kind">What kind of step it is.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="Binding">Name the rule gives to the fact or value; null where it gives none.</param>
/// <param name="Value">The fact or value bound; null where nothing is.</param>
/// <param name="Conditions">Conditions on the value, in the order written; of a Not or All that fails, those on the fact that makes it fail.</param>
/// <param name="Search">What was looked for; null for a Match, a Let and a filter.</param>
public sealed record ExplainedStep(
    StepKind Kind,
    Verdict Verdict,
    string? Binding,
    object? Value,
    IReadOnlyList<ExplainedCondition> Conditions,
    Search? Search)
{
    /// <summary>What the value of a Let was made from, in the order in which it is written: members of facts, other bindings, captured values. None for other steps.</summary>
    public IReadOnlyList<ExplainedOperand> MadeFrom { get; init; } = [];
}
