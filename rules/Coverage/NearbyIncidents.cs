namespace RulesEngine.Rules.Coverage;

/// <summary>Yields every incident for each region on the other side of a border.</summary>
public sealed class NearbyIncidents : Rule
{
    public override void Define()
    {
        Incident incident = default!;
        Border border = default!;
        Region region = default!;
        IEnumerable<Region> regions = default!;

        When()
            .Match(() => incident, i => i.RegionId != null)
            .Match(() => border, b => b.NeighbourId == incident.RegionId)
            .Match(() => region, r => r.RegionId == border.RegionId)
            .Query(() => regions, q => q
                .Match<Region>(r => r.RegionId == incident.RegionId)
                .Collect());

        Then().Yield(_ => new NearbyIncident(region, incident, regions.Select(r => r.Label).FirstOrDefault() ?? incident.RegionId));
    }
}
