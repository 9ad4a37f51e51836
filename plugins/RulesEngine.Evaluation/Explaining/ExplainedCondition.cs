namespace RulesEngine.Evaluation;

/// <summary>One condition of a rule and how it came out.</summary>
/// <param name="Text">The condition as the rule writes it, or what was looked for.</param>
/// <param name="Verdict">How it came out.</param>
/// <param name="Values">The values it saw.</param>
public sealed record ExplainedCondition(string Text, Verdict Verdict, IReadOnlyList<ExplainedValue> Values)
{
    /// <summary>How far its left side is from its right side, in words: <c>240 KZT less</c>. Null for other tests than of numbers, amounts and days.</summary>
    public string? Distance { get; init; }

    /// <summary>
    /// The single tests of a condition that joins several with <c>&amp;&amp;</c>, <c>||</c> or <c>?:</c>; none for one test, which is told by the condition itself.
    /// Where one fact stands in the way of the rule, what the rule asks of that fact.
    /// </summary>
    public IReadOnlyList<ExplainedCondition> Tests { get; init; } = [];
}
