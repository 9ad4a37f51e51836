namespace RulesEngine.Rules.Funding;

/// <summary>Puts the amounts of allocations into words, each restatement beside what it restates.</summary>
internal static class StatedAmounts
{
    /// <summary><c>103,000,000,000 KZT (also stated as 40,000,000 USD), 500 KZT</c>, in the order of the rows.</summary>
    internal static FormattableString Of(IEnumerable<Allocation> rows)
    {
        var all = rows.ToList();
        var restated = all.Where(row => row.EquivalentOf is not null).ToLookup(row => row.EquivalentOf);
        var ids = all.Select(row => row.AllocationId).ToHashSet();
        var first = all.Where(row => row.EquivalentOf is not { } other || !ids.Contains(other));
        return $"{first.Select(row => Amount(row, [.. restated[row.AllocationId].Select(other => other.Amount)])).ToList()}";
    }

    private static FormattableString Amount(Allocation row, IReadOnlyList<Money?> same) =>
        same.Count == 0 ? (FormattableString)$"{row.Amount}" : $"{row.Amount} (also stated as {same})";
}
