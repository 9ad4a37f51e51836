namespace RulesEngine.Evaluation;

/// <summary>Tells an author which part of a rule does not fit the others. Thrown before any fact is looked at.</summary>
public sealed class RuleAnatomyException : InvalidOperationException
{
    internal RuleAnatomyException(string message)
        : base(message)
    {
    }

    internal static RuleAnatomyException Flags(string code, int count) =>
        new($"{code}: the rule flags {count} times. Write Then().Flag(…) exactly once.");

    internal static RuleAnatomyException ScopeAfterConditions(string code) =>
        new($"{code}: Scope() is written after When(). Write it first.");

    internal static RuleAnatomyException AboutOutOfScope(string code, IEnumerable<string> outside, IEnumerable<string> scope) =>
        new($"{code}: 'about' mentions {string.Join(", ", outside)}, but the scope binds {string.Join(", ", scope)}. Name only what the scope binds.");

    internal static RuleAnatomyException AboutNoFact(string code, string name) =>
        new($"{code}: 'about' mentions '{name}', which is not matched in the rule's first group. State the subjects with Scope().");
}
