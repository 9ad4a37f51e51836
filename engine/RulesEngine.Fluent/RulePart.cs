namespace RulesEngine.Fluent;

/// <summary>Elements of a rule's left-hand side that were written as one part of it.</summary>
/// <param name="Elements">Their places among the children of the root group, ascending.</param>
public sealed record RulePart(string Name, IReadOnlyList<int> Elements);
