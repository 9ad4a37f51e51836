using RulesEngine.Benchmarks.Facts;

namespace RulesEngine.Benchmarks.Changes;

/// <summary>Regions some of whose allocations changed and do not add up to their need.</summary>
internal sealed class NeedsKept : IKeptAnswer
{
    private readonly Country _country;
    private readonly Allocation[] _changed;
    private readonly int[] _granted;
    private readonly HashSet<int> _touched = [];

    public NeedsKept(Country country, Allocation[] changed)
    {
        _country = country;
        _changed = changed;
        _granted = new int[country.Regions.Length];
        foreach (var allocation in country.Allocations)
            _granted[allocation.RegionId] += allocation.Amount;
    }

    public int Change()
    {
        _touched.Clear();
        foreach (var allocation in _changed)
        {
            var before = allocation.Amount;
            allocation.Change();
            _granted[allocation.RegionId] += allocation.Amount - before;
            _touched.Add(allocation.RegionId);
        }

        return _touched.Count(region => _granted[region] < _country.Regions[region].Need);
    }
}
