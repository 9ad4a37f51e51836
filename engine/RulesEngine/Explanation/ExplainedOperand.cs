namespace RulesEngine.Explanation;

/// <summary>A value that a condition looked at.</summary>
/// <param name="Expression">The value as the rule writes it, such as <c>money.PerHead</c>.</param>
/// <param name="Value">The value; null where it is absent, or where it is a null of its own.</param>
/// <param name="Owner">The object the value is a member of; null for a binding of the rule, a captured or a calculated value.</param>
/// <param name="Member">Name of the member or binding; null for a calculated value.</param>
public sealed record ExplainedOperand(string Expression, object? Value, object? Owner, string? Member);
