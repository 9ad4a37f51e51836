namespace RulesEngine.Explanation;

/// <summary>The kinds of steps in a rule's left-hand side.</summary>
public enum StepKind
{
    /// <summary>A fact is matched.</summary>
    Match,

    /// <summary>A value is calculated.</summary>
    Let,

    /// <summary>Facts are queried.</summary>
    Query,

    /// <summary>Something has to be there.</summary>
    Exists,

    /// <summary>Nothing of a kind may be there.</summary>
    Not,

    /// <summary>Everything of a kind has to satisfy conditions.</summary>
    All,

    /// <summary>A predicate on the whole match.</summary>
    Filter,
}

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
