namespace RulesEngine.Totals;

/// <summary>A collection of facts whose totals can be kept.</summary>
internal interface ITotalled<TFact> : IEnumerable<TFact>
{
    /// <summary>The group that it is.</summary>
    int Group { get; }

    /// <summary>The totals of all groups like it; null where they may not be up to date, or nothing can belong to the group.</summary>
    KeptTotals? Totals { get; }
}
