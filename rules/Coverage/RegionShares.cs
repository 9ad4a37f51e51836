namespace RulesEngine.Rules.Coverage;

/// <summary>Yields how many of the activities with a region each region has.</summary>
public sealed class RegionShares : Rule
{
    public override void Define()
    {
        IEnumerable<IGrouping<string, LocatedActivity>> all = default!;
        IGrouping<string, LocatedActivity> own = default!;
        IEnumerable<Region> regions = default!;

        When()
            .Query(() => all, q => q
                .Match<LocatedActivity>(a => a.RegionId != null)
                .GroupBy(a => a.RegionId!)
                .Collect())
            .Query(() => own, q => q
                .Match<LocatedActivity>(a => a.RegionId != null)
                .GroupBy(a => a.RegionId!))
            .Query(() => regions, q => q
                .Match<Region>(r => r.RegionId == own.Key)
                .Collect());

        Then().Yield(_ => new RegionShare(
            (object?)regions.FirstOrDefault() ?? own.Key,
            own.Count(),
            all.Sum(each => each.Count()),
            own.Count() == all.Max(each => each.Count())));
    }
}
