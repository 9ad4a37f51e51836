namespace RulesEngine.Rules.Funding;

/// <summary>Yields what each national programme plans by region.</summary>
public sealed class RegionalPlans : Rule
{
    public override void Define()
    {
        Programme programme = default!;
        IEnumerable<Allocation> rows = default!;

        When()
            .Match(() => programme, p => p.IsNational)
            .Query(() => rows, q => q
                .Match<Allocation>(
                    a => a.ProgrammeId == programme.ProgrammeId,
                    a => a.RegionId != null,
                    a => a.IsPlanned,
                    a => a.EquivalentOf == null)
                .Collect())
            .Having(() => rows.Any());

        Then().Yield(_ => RegionalPlan.Of(programme, rows));
    }
}
