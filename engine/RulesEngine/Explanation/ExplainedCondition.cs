namespace RulesEngine.Explanation;

/// <summary>A condition of a rule and the tests it is made of.</summary>
/// <param name="Text">The condition as the rule writes it.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="Atoms">Its tests, cut at <c>&amp;&amp;</c>, <c>||</c>, <c>!</c> and <c>?:</c>, in the order written.</param>
public sealed record ExplainedCondition(string Text, Verdict Verdict, IReadOnlyList<ExplainedAtom> Atoms);
