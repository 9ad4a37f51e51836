namespace RulesEngine.Network;

/// <summary>What a condition on one fact demands first: who has another value fails it, whatever the rest.</summary>
/// <param name="Operand">What is compared.</param>
/// <param name="Value">With what.</param>
/// <param name="IsWhole">Whether the condition demands nothing else.</param>
internal sealed record ConstantTest(BoundExpression<object?> Operand, object? Value, bool IsWhole);
