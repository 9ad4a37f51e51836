namespace RulesEngine.Programmes;

/// <summary>One amount of money planned, granted or spent, as a source states it.</summary>
[Table(Tables.Allocations, "Money planned, granted or spent.")]
public sealed record Allocation : ProgrammeFact
{
    [Column("Id of the row.", IsKey = true, IsRequired = true)]
    public required string AllocationId { get; init; }

    [Column("The programme it belongs to.", IsRequired = true, LinksTo = Tables.Programmes)]
    public string? ProgrammeId { get; init; }

    [Column("The region it is for; empty when it is for the programme as a whole.", LinksTo = Tables.Regions)]
    public string? RegionId { get; init; }

    [Column("The component it is for.", LinksTo = Tables.Components)]
    public string? Component { get; init; }

    [Column("Who pays.", LinksTo = Tables.Organisations)]
    public string? PayerOrgId { get; init; }

    [Column("Who is paid.", LinksTo = Tables.Organisations)]
    public string? PayeeOrgId { get; init; }

    [Column("Amount in whole units of the currency; negative only for a correction.", CurrencyColumn = "currency")]
    public Money? Amount { get; init; }

    [Column("ISO 4217 code of the currency, such as KZT.", Form = CellForm.Currency)]
    public string? Currency { get; init; }

    [Column("How exact the amount is: exact, about, not_stated or comparable_to:ID.", Form = CellForm.AmountQualifier)]
    public string? AmountQualifier { get; init; }

    [Column("What the money is.")]
    public AllocationKind? Kind { get; init; }

    [Column("First year it covers.")]
    public int? YearFrom { get; init; }

    [Column("Last year it covers; not before the first.", NotBefore = "year_from")]
    public int? YearTo { get; init; }

    [Column("The allocation that this row restates in another currency.", LinksTo = Tables.Allocations)]
    public string? EquivalentOf { get; init; }

    /// <summary>Whether it is money meant to be spent: planned, expected, total cost or grant; never spending and never a restatement.</summary>
    [DerivedFrom(nameof(Kind))]
    public bool IsPlanned => Kind is AllocationKind.PlannedTotal or AllocationKind.ExpectedTotal or AllocationKind.TotalCost or AllocationKind.Grant;

    /// <summary>Whether it is money that was spent.</summary>
    [DerivedFrom(nameof(Kind))]
    public bool IsSpent => Kind == AllocationKind.Spent;

    /// <inheritdoc/>
    public override string Table => Tables.Allocations;

    /// <inheritdoc/>
    public override string Key => AllocationId;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
