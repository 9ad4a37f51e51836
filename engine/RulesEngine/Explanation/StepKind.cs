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
