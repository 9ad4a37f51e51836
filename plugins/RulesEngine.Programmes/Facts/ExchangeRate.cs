namespace RulesEngine.Programmes;

/// <summary>The mean exchange rate of a year.</summary>
[Table(Tables.ExchangeRates, "Yearly mean exchange rates.")]
public sealed record ExchangeRate : ProgrammeFact
{
    [Column("The year.", IsKey = true, IsRequired = true)]
    public required int Year { get; init; }

    [Column("ISO 4217 code of the currency that is counted.", IsKey = true, IsRequired = true, Form = CellForm.Currency)]
    public required string Currency { get; init; }

    [Column("ISO 4217 code of the currency that is bought.", IsKey = true, IsRequired = true, Form = CellForm.Currency)]
    public required string BaseCurrency { get; init; }

    [Column("Units of the currency for one unit of the base currency.", IsRequired = true, Least = 0)]
    public decimal? UnitsPerBase { get; init; }

    [Column("Months that the mean covers, 1 to 12.", Least = 1, Most = 12)]
    public int? MonthsInMean { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.ExchangeRates;

    /// <inheritdoc/>
    public override string Key => FormattableString.Invariant($"{Year};{Currency};{BaseCurrency}");

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
