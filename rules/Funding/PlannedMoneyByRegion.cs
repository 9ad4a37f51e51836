namespace RulesEngine.Rules.Funding;

/// <summary>Yields what each region gets in the plans of each national programme and currency.</summary>
public sealed class PlannedMoneyByRegion : Rule
{
    public override void Define()
    {
        AsOf asOf = default!;
        Programme programme = default!;
        IGrouping<string, Allocation> rows = default!;
        Region region = default!;
        IEnumerable<Allocation> uncounted = default!;
        IEnumerable<Population> population = default!;

        When()
            .Match(() => asOf)
            .Match(() => programme, p => p.IsNational)
            .Query(() => rows, q => q
                .Match<Allocation>(
                    a => a.ProgrammeId == programme.ProgrammeId,
                    a => a.RegionId != null,
                    a => a.IsPlanned,
                    a => a.EquivalentOf == null,
                    a => a.Currency != null)
                .GroupBy(a => a.Currency!))
            .Match(() => region, r => r.IsIn(asOf.RegionSet) != false)
            .Query(() => uncounted, q => q
                .Match<Allocation>(
                    a => a.ProgrammeId == programme.ProgrammeId,
                    a => a.RegionId == region.RegionId,
                    a => a.IsPlanned,
                    a => a.EquivalentOf == null,
                    a => a.Currency == null)
                .Collect())
            .Query(() => population, q => q
                .Match<Population>(p => p.RegionId == region.RegionId)
                .Collect());

        Then().Yield(_ => PlannedMoney.Of(region, asOf, programme, rows, uncounted, population));
    }
}
