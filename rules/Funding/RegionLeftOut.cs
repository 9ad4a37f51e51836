namespace RulesEngine.Rules.Funding;

/// <summary>A region for which a national programme that plans by region plans nothing.</summary>
[Rule("FUND-03", Severity.Warning)]
[Message("{Programme} states planned money for {RegionsWithMoney} regions; none for {Region} is recorded in the imported data.")]
public sealed class RegionLeftOut(RegionLeftOut.Parameters parameters) : ProgrammeRule
{
    /// <param name="MinRegions">Fewest regions with planned money for a missing one to mean anything.</param>
    public sealed record Parameters(Dated<int> MinRegions);

    public override void Define()
    {
        AsOf asOf = default!;
        Region region = default!;
        RegionalPlan plan = default!;
        RegionInPlan place = default!;

        Scope()
            .Match(() => asOf)
            .Match(() => region, r => r.IsIn(asOf.RegionSet) == true)
            .Match(() => plan, p => p.RegionsWithMoney == null || p.RegionsWithMoney >= parameters.MinRegions.InForce);

        When()
            .Let(() => place, () => new RegionInPlan(region, plan))
            .Having(() => place.IsPlanned == false);

        Then().Flag(
            about: () => region,
            per: () => plan.Programme,
            data: () => new { Region = region.Label, Programme = plan.Programme!.Label, plan.RegionsWithMoney, parameters.MinRegions },
            evidence: () => new object?[] { region, plan });
    }
}
