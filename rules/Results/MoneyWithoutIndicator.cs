namespace RulesEngine.Rules.Results;

/// <summary>A programme that has money and nothing to tell its results by.</summary>
[Rule("EVAL-04", Severity.Error)]
[Message("No indicator of {Programme} is recorded in the imported data, although money is (allocations with an amount: {Allocations}).")]
public sealed class MoneyWithoutIndicator : ProgrammeRule
{
    public override void Define()
    {
        Programme programme = default!;
        IEnumerable<Allocation> allocations = default!;

        Scope()
            .Match(() => programme)
            .Query(() => allocations, q => q
                .Match<Allocation>(
                    a => a.ProgrammeId == programme.ProgrammeId,
                    a => a.Amount != null)
                .Collect())
            .Having(() => allocations.Any());

        When()
            .Not<Indicator>(i => i.ProgrammeId == programme.ProgrammeId);

        Then().Flag(
            about: () => programme,
            data: () => new { Programme = programme.Label, Allocations = allocations.Count() },
            evidence: () => new object[] { programme, allocations });
    }
}
