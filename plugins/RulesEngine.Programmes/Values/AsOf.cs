namespace RulesEngine.Programmes;

/// <summary>The day a run speaks for and the region set it uses. A fact like any other: rules match it instead of asking the clock.</summary>
/// <param name="Date">The day. It filters no facts; rules say what they look at.</param>
/// <param name="RegionSet">The regions that count as the country's.</param>
public sealed record AsOf(DateOnly Date, RegionSet RegionSet)
{
    /// <summary>A day with the region set in force on it.</summary>
    public static AsOf On(DateOnly date) => new(date, RegionSets.InForceOn(date));
}
