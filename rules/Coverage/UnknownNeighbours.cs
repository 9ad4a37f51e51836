namespace RulesEngine.Rules.Coverage;

/// <summary>Yields the regions whose neighbours are not recorded, where there was an incident that one of them may have had.</summary>
public sealed class UnknownNeighbours : Rule
{
    public override void Define()
    {
        AsOf asOf = default!;
        Region region = default!;

        When()
            .Match(() => asOf)
            .Match(() => region)
            .Not<Border>(b => b.RegionId == region.RegionId)
            .Exists<Incident>(i => i.RegionId != null, i => i.Date == null || i.Date <= asOf.Date);

        Then().Yield(_ => new NearbyIncident(region, null, null));
    }
}
