namespace RulesEngine.Rules.Funding;

/// <summary>
/// What one region of the set gets in plans of one national programme and currency, and how much that is per head.
/// Where no programme plans by region there is one for each region, without programme.
/// </summary>
public sealed record PlannedMoney : IDescribesAbsence, IRestsOnFacts
{
    // A division that does not end is cut off somewhere: what differs only beyond these decimals is the same.
    private const int Decimals = 15;

    private readonly IReadOnlyList<FormattableString> _missing;

    private PlannedMoney(Region region, IReadOnlyList<FormattableString> missing)
    {
        Region = region;
        _missing = missing;
    }

    public Region Region { get; }

    /// <summary>Null where no national programme plans by region.</summary>
    public Programme? Programme { get; private init; }

    /// <summary>Null where no national programme plans by region.</summary>
    public string? Currency { get; private init; }

    /// <summary>Planned rows of the region.</summary>
    public IReadOnlyList<Allocation> Allocations { get; private init; } = [];

    /// <summary>The population figures that the amounts were divided by.</summary>
    public IReadOnlyList<Population> Populations { get; private init; } = [];

    /// <summary>Regions for which the programme states planned amounts; null without programme.</summary>
    public int? RegionsWithMoney { get; private init; }

    /// <summary>Whether the region has planned rows; null without programme, or where the region may not belong to the set.</summary>
    public bool? IsPlanned { get; private init; }

    /// <summary>Sum over the rows of amount by persons in the row's first year; absent when any of these is.</summary>
    public Money? PerHead { get; private init; }

    /// <summary>Persons in the first year of the earliest row; absent when not recorded.</summary>
    public long? Persons { get; private init; }

    public IEnumerable<ProgrammeFact> RestsOn => [Region, .. Allocations, .. Populations];

    /// <summary>The money of a region in the plans of a programme and currency.</summary>
    /// <param name="region">The region.</param>
    /// <param name="asOf">The region set.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="rows">The programme's planned rows of one currency, of all regions.</param>
    /// <param name="uncounted">The region's planned rows that name no currency, which may belong here too.</param>
    /// <param name="population">The region's population figures.</param>
    public static PlannedMoney Of(
        Region region, AsOf asOf, Programme programme, IGrouping<string, Allocation> rows, IEnumerable<Allocation> uncounted, IEnumerable<Population> population)
    {
        var own = rows.Where(row => row.RegionId == region.RegionId).Concat(uncounted).OrderBy(row => row.YearFrom).ThenBy(row => row.AllocationId, StringComparer.Ordinal).ToList();
        var figures = population.GroupBy(figure => figure.Year).ToDictionary(year => year.Key, year => year.First());
        var used = own.Select(row => row.YearFrom is { } year ? figures.GetValueOrDefault(year) : null).ToList();
        var shares = own.Zip(used, (row, figure) => figure?.PopulationCount is > 0 and var persons ? row.Amount / persons : null);
        var isInSet = region.IsIn(asOf.RegionSet);
        var missing = own.Zip(used, (row, figure) => Missing(region, row, figure)).SelectMany(each => each);
        return new PlannedMoney(region, [.. isInSet is null ? missing.Prepend(MissingSet(region, asOf)) : missing])
        {
            Programme = programme,
            Currency = rows.Key,
            Allocations = own,
            Populations = [.. used.OfType<Population>().Distinct()],
            RegionsWithMoney = rows.Where(row => row.Amount is not null).Select(row => row.RegionId).Distinct().Count(),
            IsPlanned = isInSet is null ? null : own.Count > 0,
            PerHead = isInSet is null ? null : Rounded(shares.Sum(share => share)),
            Persons = used.FirstOrDefault()?.PopulationCount,
        };
    }

    /// <summary>A region that no national programme plans money for in comparable plans.</summary>
    public static PlannedMoney Incomparable(Region region, int minRegions) =>
        new(region, [$"planned money by region of a national programme, for at least {minRegions} regions"]);

    /// <summary>What the region's first year would need more for a floor per head, rounded up to a whole unit; absent where the persons are.</summary>
    public Money? ToReach(Money? floor) =>
        (floor - PerHead) * Persons is { } more ? more with { Amount = decimal.Ceiling(decimal.Round(more.Amount, Decimals / 2)) } : null;

    /// <summary>Cuts money per head to the decimals in which it is compared; absent where it is.</summary>
    public static Money? Rounded(Money? perHead) => perHead is { } money ? money with { Amount = decimal.Round(money.Amount, Decimals) } : null;

    public IEnumerable<FormattableString> WhatIsMissing(string member) => _missing;

    private static IEnumerable<FormattableString> Missing(Region region, Allocation row, Population? figure)
    {
        if (row.Amount is null)
        {
            yield return $"amount of allocation {row.AllocationId}";
        }

        if (row.YearFrom is not { } year)
        {
            yield return $"first year of allocation {row.AllocationId}";
        }
        else if (figure?.PopulationCount is null or 0)
        {
            yield return $"population of {region} in {year}";
        }
    }

    private static FormattableString MissingSet(Region region, AsOf asOf) => $"whether {region} is in the region set of {(int)asOf.RegionSet}";
}
