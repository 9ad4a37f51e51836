namespace RulesEngine.Evaluation;

/// <summary>A value that a condition saw.</summary>
/// <param name="Name">The value as the rule writes it: <c>money.PerHead</c>.</param>
/// <param name="Text">The value in words.</param>
/// <param name="Cells">The cells it comes from; none for a value that was worked out.</param>
public sealed record ExplainedValue(string Name, string Text, IReadOnlyList<SourceCell> Cells);
