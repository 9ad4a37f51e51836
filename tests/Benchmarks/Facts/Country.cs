namespace RulesEngine.Benchmarks.Facts;

/// <summary>Facts of one size and mix, the same on every run. Each kind lies in an array of its own, as the floor wants it, and all in one, as a session gets them.</summary>
internal sealed class Country
{
    private const int Seed = 20_260;

    /// <param name="facts">How many in all.</param>
    /// <param name="mix">Hundredths of them that are regions, programmes and allocations; the rest are activities.</param>
    public Country(int facts, (int Regions, int Programmes, int Allocations) mix)
    {
        var random = new Random(Seed);
        Regions = Make(mix.Regions, i => new Region(i, random.Next(2_000, 4_000), random.Next(10, 60)));
        Programmes = Make(mix.Programmes, i => new Programme(i, Any(Regions), random.Next(10) < 7));
        Allocations = Make(mix.Allocations, _ => new Allocation(Any(Programmes), Any(Regions), random.Next(10, 110)));
        Activities = [.. Enumerable.Range(0, facts - Regions.Length - Programmes.Length - Allocations.Length)
            .Select(_ => new Activity(Any(Programmes), random.Next(3) == 0, random.Next(2018, 2027), random.Next(5, 80)))];
        All = [.. Regions, .. Programmes, .. Allocations, .. Activities];

        TFact[] Make<TFact>(int hundredths, Func<int, TFact> make) => [.. Enumerable.Range(0, facts * hundredths / 100).Select(make)];
        int Any<TFact>(TFact[] others) => random.Next(Math.Max(1, others.Length));
    }

    public Region[] Regions { get; }

    public Programme[] Programmes { get; }

    public Allocation[] Allocations { get; }

    public Activity[] Activities { get; }

    public object[] All { get; }

    /// <summary>Regions whose allocations do not add up to their need; those without any on request.</summary>
    public int CountUnmetNeeds(bool withoutAllocations)
    {
        var granted = new Dictionary<int, int>();
        foreach (var allocation in Allocations)
            granted[allocation.RegionId] = granted.GetValueOrDefault(allocation.RegionId) + allocation.Amount;
        return Regions.Count(region => granted.TryGetValue(region.Id, out var sum) ? sum < region.Need : withoutAllocations);
    }
}
