namespace RulesEngine.Totals;

/// <summary>A collection of facts whose totals can be kept.</summary>
internal interface ITotalled<TFact> : IEnumerable<TFact>
{
    /// <summary>The group that it is; negative where nothing can belong to it.</summary>
    int Group { get; }

    /// <summary>The totals of all groups like it.</summary>
    KeptTotals Totals { get; }
}
