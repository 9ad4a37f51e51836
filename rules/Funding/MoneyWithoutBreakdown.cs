namespace RulesEngine.Rules.Funding;

/// <summary>A programme of the state with an amount that is broken down neither by component nor by payee.</summary>
[Rule("FUND-08", Severity.Warning)]
[Message("{Programme} states {Amounts}; no component and no payee of the money is recorded in the imported data.")]
public sealed class MoneyWithoutBreakdown : ProgrammeRule
{
    public override void Define()
    {
        Programme programme = default!;
        IEnumerable<Allocation> stated = default!;

        Scope()
            .Match(() => programme, p => p.IsState)
            .Exists<Allocation>(
                a => a.ProgrammeId == programme.ProgrammeId,
                a => a.Amount != null);

        When()
            .Not<Allocation>(
                a => a.ProgrammeId == programme.ProgrammeId,
                a => a.Component != null || a.PayeeOrgId != null)
            .Query(() => stated, q => q
                .Match<Allocation>(
                    a => a.ProgrammeId == programme.ProgrammeId,
                    a => a.Amount != null)
                .Collect()
                .OrderBy(a => a.AllocationId));

        Then().Flag(
            about: () => programme,
            data: () => new { Programme = programme.Label, Amounts = AmountsOf(stated) },
            evidence: () => new object?[] { programme, stated });
    }

    private static FormattableString AmountsOf(IEnumerable<Allocation> stated)
    {
        var totals = stated.Where(row => row.RegionId is null).ToList();
        return totals.Count > 0 ? StatedAmounts.Of(totals) : $"{stated.Count()} amounts by region";
    }
}
