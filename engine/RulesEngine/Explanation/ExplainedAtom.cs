namespace RulesEngine.Explanation;

/// <summary>A single test with the values it saw.</summary>
/// <param name="Text">The test as the rule writes it, such as <c>money.PerHead &lt; floor</c>.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="Operands">Both sides of a comparison, then the members they were made from; constants are left out.</param>
/// <param name="Difference">Left side minus right side of a comparison of numbers, amounts or days (a <see cref="TimeSpan"/>); null for any other test.</param>
public sealed record ExplainedAtom(string Text, Verdict Verdict, IReadOnlyList<ExplainedOperand> Operands, object? Difference);
