namespace RulesEngine.Rules.Funding;

/// <summary>Yields a plan without programme where no national programme plans money for enough regions to miss one among them.</summary>
public sealed class NoRegionalPlan(RegionLeftOut.Parameters parameters) : Rule
{
    public override void Define()
    {
        AsOf asOf = default!;

        When()
            .Match(() => asOf)
            .Not<RegionalPlan>(p => p.RegionsWithMoney >= parameters.MinRegions.InForce);

        Then().Yield(_ => RegionalPlan.None(parameters.MinRegions.InForce));
    }
}
