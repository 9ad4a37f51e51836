namespace RulesEngine.Explanation;

/// <summary>One step of a rule and what came of it.</summary>
/// <param name="Kind">What kind of step it is.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="Binding">Name the rule gives to the fact or value; null where it gives none.</param>
/// <param name="Value">The fact or value bound; null where nothing is.</param>
/// <param name="Conditions">Conditions on the value, in the order written.</param>
/// <param name="Search">What was looked for; null for a Match, a Let and a filter.</param>
public sealed record ExplainedStep(
    StepKind Kind,
    Verdict Verdict,
    string? Binding,
    object? Value,
    IReadOnlyList<ExplainedCondition> Conditions,
    Search? Search);
