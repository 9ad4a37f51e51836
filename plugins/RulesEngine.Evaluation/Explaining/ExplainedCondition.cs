namespace RulesEngine.Evaluation;

/// <summary>One condition of a rule and how it came out.</summary>
/// <param name="Text">The condition as the rule writes it, or what was looked for.</param>
/// <param name="Verdict">How it came out.</param>
/// <param name="Values">The values it saw.</param>
public sealed record ExplainedCondition(string Text, Verdict Verdict, IReadOnlyList<ExplainedValue> Values);
