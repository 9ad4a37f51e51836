namespace RulesEngine.Rules.Funding;

/// <summary>The planned money of one national programme by region. Where no national programme plans for enough regions there is one without programme.</summary>
public sealed record RegionalPlan : IRestsOnFacts
{
    /// <summary>Null where no national programme plans for enough regions.</summary>
    public Programme? Programme { get; private init; }

    /// <summary>Planned rows with a region, in the order of their ids; empty without programme.</summary>
    public IReadOnlyList<Allocation> Rows { get; private init; } = [];

    /// <summary>Regions for which an amount is stated, in any currency; null without programme.</summary>
    public int? RegionsWithMoney { get; private init; }

    /// <summary>Fewest regions that make a plan comparable; null with a programme.</summary>
    public int? MinRegions { get; private init; }

    public IEnumerable<ProgrammeFact> RestsOn => Programme is null ? Rows : [Programme, .. Rows];

    /// <summary>The plan of a programme.</summary>
    public static RegionalPlan Of(Programme programme, IEnumerable<Allocation> rows)
    {
        var all = rows.OrderBy(row => row.AllocationId, StringComparer.Ordinal).ToList();
        return new RegionalPlan
        {
            Programme = programme,
            Rows = all,
            RegionsWithMoney = all.Where(row => row.Amount is not null).Select(row => row.RegionId).Distinct().Count(),
        };
    }

    /// <summary>Stands for the plan that is not there.</summary>
    public static RegionalPlan None(int minRegions) => new() { MinRegions = minRegions };
}
