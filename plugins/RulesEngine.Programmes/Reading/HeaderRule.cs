namespace RulesEngine.Programmes;

/// <summary>Which columns a table must have to be read.</summary>
public enum HeaderRule
{
    /// <summary>Every required one, as files must.</summary>
    Complete,

    /// <summary>The key, as the tables on a rule's card must: they show only what matters to the case.</summary>
    KeyOnly,
}
