namespace RulesEngine.Rules.Funding;

/// <summary>The planned money of one programme of the state for the country as a whole.</summary>
public sealed record StateBudget : IRestsOnFacts
{
    private readonly IReadOnlyList<Allocation> _rows;

    private StateBudget(Programme programme, IReadOnlyList<Allocation> rows)
    {
        Programme = programme;
        _rows = rows;
        Currencies = [.. rows.Select(row => row.Amount?.Currency).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }

    public Programme Programme { get; }

    /// <summary>Currencies in which an amount is stated, in ordinal order.</summary>
    public IReadOnlyList<string> Currencies { get; }

    public IEnumerable<ProgrammeFact> RestsOn => [Programme, .. _rows];

    /// <summary>The budget of a programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="rows">Its planned rows without region, restatements left out.</param>
    public static StateBudget Of(Programme programme, IEnumerable<Allocation> rows) =>
        new(programme, [.. rows.OrderBy(row => row.AllocationId, StringComparer.Ordinal)]);

    /// <summary>The mean of a year in a currency, over all years that the rows cover; absent when there is no row, or an amount, currency or year is absent.</summary>
    public Money? PerYear(string? currency)
    {
        var rows = RowsIn(currency);
        var years = rows.SelectMany(row => Years(row) ?? []).Distinct().Count();
        return rows.Any(row => Years(row) is null) || years == 0 ? null : rows.Sum(row => row.Amount) / years;
    }

    /// <summary>What the mean of a year in a currency lacks, in words; nothing when it lacks nothing.</summary>
    public IReadOnlyList<FormattableString> MissingFor(string? currency)
    {
        var rows = RowsIn(currency);
        return rows.Count == 0 ? [$"planned money of {Programme.Label} as a whole"] : [.. rows.SelectMany(Missing)];
    }

    // A row without a currency may belong to any.
    private List<Allocation> RowsIn(string? currency) => [.. _rows.Where(row => row.Currency is null || row.Currency == currency)];

    private static IEnumerable<int>? Years(Allocation row) =>
        row is { YearFrom: { } from, YearTo: { } to } && from <= to ? Enumerable.Range(from, to - from + 1) : null;

    private static IEnumerable<FormattableString> Missing(Allocation row)
    {
        if (row.Amount is null)
        {
            yield return $"amount of allocation {row.AllocationId}";
        }

        if (Years(row) is null)
        {
            yield return $"years of allocation {row.AllocationId}";
        }
    }
}
