namespace RulesEngine.Rules.Funding;

/// <summary>A programme for which no amount of money is recorded.</summary>
[Rule("FUND-06", Severity.Warning, Severity.Info)]
[Message("No amount of money for {Programme} is recorded in the imported data; recorded instead: {Instead}.")]
public sealed class ProgrammeWithoutCost : ProgrammeRule
{
    public override void Define()
    {
        Programme programme = default!;
        IEnumerable<Allocation> rows = default!;

        When()
            .Match(() => programme)
            .Not<Allocation>(
                a => a.ProgrammeId == programme.ProgrammeId,
                a => a.Amount != null)
            .Query(() => rows, q => q
                .Match<Allocation>(a => a.ProgrammeId == programme.ProgrammeId)
                .Collect());

        Then().Flag(
            about: () => programme,
            data: () => new { Programme = programme.Label, Instead = InsteadOfAnAmount(rows) },
            evidence: () => new object?[] { programme, rows },
            severity: () => programme.IsState ? Severity.Warning : Severity.Info);
    }

    private static List<string> InsteadOfAnAmount(IEnumerable<Allocation> rows)
    {
        var words = rows.Select(row => row.AmountQualifier?.Replace('_', ' ').Replace(":", " ", StringComparison.Ordinal)).OfType<string>();
        return [.. words.Distinct().Order(StringComparer.Ordinal).DefaultIfEmpty("nothing")];
    }
}
