namespace RulesEngine.Benchmarks.Facts;

/// <summary>Facts of one size and mix, the same on every run. Each kind lies in an array of its own, as the floor wants it, and all in one, as a session gets them.</summary>
internal sealed class Country
{
    private const int Seed = 20_260;
    private const int TwentyRegions = 20;

    private Country(int regions, int programmes, int allocations, int activities, int need = 1)
    {
        var random = new Random(Seed);
        Regions = Make(regions, i => new Region(i, need * random.Next(2_000, 4_000), random.Next(10, 60)));
        Programmes = Make(programmes, i => new Programme(i, Any(Regions), random.Next(10) < 7));
        Allocations = Make(allocations, _ => new Allocation(Any(Programmes), Any(Regions), random.Next(10, 110)));
        Activities = Make(activities, _ => new Activity(Any(Programmes), random.Next(3) == 0, random.Next(2018, 2027), random.Next(5, 80)));
        All = [.. Regions, .. Programmes, .. Allocations, .. Activities];

        TFact[] Make<TFact>(int count, Func<int, TFact> make) => [.. Enumerable.Range(0, count).Select(make)];
        int Any<TFact>(TFact[] others) => random.Next(Math.Max(1, others.Length));
    }

    public Region[] Regions { get; }

    public Programme[] Programmes { get; }

    public Allocation[] Allocations { get; }

    public Activity[] Activities { get; }

    public object[] All { get; }

    /// <summary>A country all parts of which grow with it.</summary>
    /// <param name="facts">How many in all.</param>
    /// <param name="mix">Hundredths of them that are regions, programmes and allocations; the rest are activities.</param>
    public static Country InParts(int facts, (int Regions, int Programmes, int Allocations) mix)
    {
        var (regions, programmes, allocations) = (Part(mix.Regions), Part(mix.Programmes), Part(mix.Allocations));
        return new Country(regions, programmes, allocations, facts - regions - programmes - allocations);

        int Part(int hundredths) => (int)((long)facts * hundredths / 100);
    }

    /// <summary>A country of twenty regions and some programmes, however many allocations there are; the needs grow with them.</summary>
    public static Country OfAllocations(int facts, int programmes) =>
        new(TwentyRegions, programmes, facts - TwentyRegions - programmes, activities: 0, need: Math.Max(1, facts / 1_000));

    /// <summary>A country as a ministry has it: 20 regions, programmes a fortieth of the facts, nine allocations for each, the rest activities.</summary>
    public static Country WithTwentyRegions(int facts)
    {
        var programmes = facts / 40;
        var allocations = 9 * programmes;
        return new Country(TwentyRegions, programmes, allocations, facts - TwentyRegions - programmes - allocations);
    }

    /// <summary>Regions whose allocations do not add up to their need; those without any on request.</summary>
    public int CountUnmetNeeds(bool withoutAllocations)
    {
        var granted = new Dictionary<int, int>();
        foreach (var allocation in Allocations)
            granted[allocation.RegionId] = granted.GetValueOrDefault(allocation.RegionId) + allocation.Amount;
        return Regions.Count(region => granted.TryGetValue(region.Id, out var sum) ? sum < region.Need : withoutAllocations);
    }
}
