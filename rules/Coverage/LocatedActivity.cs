namespace RulesEngine.Rules.Coverage;

/// <summary>An activity, the region it counts for in the region set of the run, and whether it prevents anything.</summary>
public sealed record LocatedActivity : IDescribesAbsence, IRestsOnFacts
{
    private LocatedActivity(Activity activity)
    {
        Activity = activity;
    }

    public Activity Activity { get; }

    /// <summary>The region at the time; in the set of 2022 the one its place belongs to now, where that is recorded. Null when none is recorded.</summary>
    public string? RegionId { get; private init; }

    /// <summary>The place; null when none is recorded, or when the table of places does not have it.</summary>
    public Place? Place { get; private init; }

    /// <summary>Whether its component is work before harm; absent when the table of components does not say. An activity without a component is not.</summary>
    public bool? IsPreventive { get; private init; }

    public IEnumerable<ProgrammeFact> RestsOn => [Activity];

    /// <summary>Locates an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="asOf">The region set.</param>
    /// <param name="places">Its place, or none.</param>
    /// <param name="components">Its component, or none.</param>
    public static LocatedActivity Of(Activity activity, AsOf asOf, IEnumerable<Place> places, IEnumerable<Component> components)
    {
        var place = places.FirstOrDefault();
        var now = asOf.RegionSet == RegionSet.Of2022 ? place?.RegionId2022 : null;
        return new LocatedActivity(activity)
        {
            RegionId = now ?? activity.RegionId,
            Place = place,
            IsPreventive = activity.Component is null ? false : components.FirstOrDefault()?.IsPreventive,
        };
    }

    public IEnumerable<FormattableString> WhatIsMissing(string member) => [$"whether component '{Activity.Component}' of activity {Activity.ActivityId} is preventive"];
}
