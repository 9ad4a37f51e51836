namespace RulesEngine.Programmes;

/// <summary>Finds the region set of a day.</summary>
public static class RegionSets
{
    private static readonly (DateOnly From, RegionSet Set)[] s_inOrder =
    [
        (new DateOnly(2018, 6, 19), RegionSet.Of2018),
        (new DateOnly(2022, 6, 8), RegionSet.Of2022),
    ];

    /// <summary>The set in force on a day; that of 2016 for every day before 2018-06-19.</summary>
    public static RegionSet InForceOn(DateOnly day) =>
        s_inOrder.LastOrDefault(change => change.From <= day, (From: day, Set: RegionSet.Of2016)).Set;
}
