namespace RulesEngine.Rules.Funding;

/// <summary>A national programme that states money for the whole country and none for any region.</summary>
[Rule("FUND-02", Severity.Warning)]
[Message("{Programme} states {Amounts} for the country as a whole; no amount for a region is recorded in the imported data.")]
public sealed class NationalTotalWithoutSplit : ProgrammeRule
{
    public override void Define()
    {
        Programme programme = default!;
        IEnumerable<Allocation> totals = default!;

        Scope()
            .Match(() => programme, p => p.IsNational)
            .Exists<Allocation>(
                a => a.ProgrammeId == programme.ProgrammeId,
                a => a.RegionId == null,
                a => a.Amount != null);

        When()
            .Not<Allocation>(
                a => a.ProgrammeId == programme.ProgrammeId,
                a => a.RegionId != null)
            .Query(() => totals, q => q
                .Match<Allocation>(
                    a => a.ProgrammeId == programme.ProgrammeId,
                    a => a.Amount != null)
                .Collect()
                .OrderBy(a => a.AllocationId));

        Then().Flag(
            about: () => programme,
            data: () => new { Programme = programme.Label, Amounts = StatedAmounts.Of(totals) },
            evidence: () => new object?[] { programme, totals });
    }
}
