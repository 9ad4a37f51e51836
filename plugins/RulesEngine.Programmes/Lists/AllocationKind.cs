namespace RulesEngine.Programmes;

/// <summary>What an amount of money is.</summary>
public enum AllocationKind
{
    PlannedTotal,
    ExpectedTotal,
    TotalCost,
    Grant,
    Spent,

    /// <summary>The same money in another currency; never added to anything.</summary>
    StatedEquivalent,
}
