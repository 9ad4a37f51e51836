namespace RulesEngine.Rules.Funding;

/// <summary>Yields every region once where no national programme plans money for enough regions to compare them.</summary>
public sealed class IncomparableMoney(UnderfundedRegion.Parameters parameters) : Rule
{
    public override void Define()
    {
        AsOf asOf = default!;
        Region region = default!;

        When()
            .Match(() => asOf)
            .Match(() => region, r => r.IsIn(asOf.RegionSet) != false)
            .Not<PlannedMoney>(m => m.RegionsWithMoney >= parameters.MinRegions.InForce);

        Then().Yield(_ => PlannedMoney.Incomparable(region, parameters.MinRegions.InForce));
    }
}
