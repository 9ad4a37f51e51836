namespace RulesEngine.Rules.Funding;

/// <summary>What was planned and what was spent in one place and currency: by a programme as a whole, or in one of its regions.</summary>
public sealed record Outturn : IDescribesAbsence, IRestsOnFacts
{
    private readonly IReadOnlyList<FormattableString> _missing;

    private Outturn(OutturnPlace place, IReadOnlyList<Allocation> rows, IReadOnlyList<FormattableString> missing)
    {
        Place = place;
        Rows = rows;
        _missing = missing;
    }

    /// <summary>Whose money it is.</summary>
    public OutturnPlace Place { get; }

    /// <summary>The planned and the spent rows, in the order of their ids.</summary>
    public IReadOnlyList<Allocation> Rows { get; }

    /// <summary>Sum of the planned rows; absent when there is none or an amount or currency is.</summary>
    public Money? Planned { get; private init; }

    /// <summary>Sum of the spent rows; absent when there is none or an amount or currency is.</summary>
    public Money? Spent { get; private init; }

    /// <summary>Spent for each unit planned; absent where either sum is, or where nothing was planned.</summary>
    public decimal? Ratio => Planned is { Amount: not 0 } planned && Spent is { } spent ? spent / planned : null;

    public IEnumerable<ProgrammeFact> RestsOn => Rows;

    /// <summary>Adds up the rows of a place and currency.</summary>
    /// <param name="place">Whose money it is.</param>
    /// <param name="rows">Planned and spent rows of the currency; of none where no row of the place names one.</param>
    /// <param name="uncounted">Rows of the same place that name no currency, which may belong here too.</param>
    public static Outturn Of(OutturnPlace place, IEnumerable<Allocation> rows, IEnumerable<Allocation> uncounted)
    {
        var own = rows.Concat(uncounted).Distinct().OrderBy(row => row.AllocationId, StringComparer.Ordinal).ToList();
        var planned = own.Where(row => row.IsPlanned).Sum(row => row.Amount);
        var spent = own.Where(row => row.IsSpent).Sum(row => row.Amount);
        List<FormattableString> missing = [.. own.Where(row => row.Amount is null).Select(row => (FormattableString)$"amount of allocation {row.AllocationId}")];
        if (missing.Count == 0)
        {
            missing.AddRange(planned is null ? [$"planned money of {place.ProgrammeName} {place.Where}"] : planned is { Amount: 0 } ? [$"planned money other than zero of {place.ProgrammeName} {place.Where}"] : []);
            missing.AddRange(spent is null ? [$"spending of {place.ProgrammeName} {place.Where}"] : []);
        }

        return new Outturn(place, own, missing) { Planned = planned, Spent = spent };
    }

    public IEnumerable<FormattableString> WhatIsMissing(string member) => _missing;
}
