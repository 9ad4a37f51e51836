namespace RulesEngine.Rules.Funding;

/// <summary>Yields what each programme of the state plans for the country as a whole.</summary>
public sealed class StateBudgets : Rule
{
    public override void Define()
    {
        Programme programme = default!;
        IEnumerable<Allocation> rows = default!;

        When()
            .Match(() => programme, p => p.IsState)
            .Query(() => rows, q => q
                .Match<Allocation>(
                    a => a.ProgrammeId == programme.ProgrammeId,
                    a => a.RegionId == null,
                    a => a.IsPlanned,
                    a => a.EquivalentOf == null)
                .Collect());

        Then().Yield(_ => StateBudget.Of(programme, rows));
    }
}
