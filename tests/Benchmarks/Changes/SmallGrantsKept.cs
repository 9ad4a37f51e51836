using RulesEngine.Benchmarks.Facts;

namespace RulesEngine.Benchmarks.Changes;

/// <summary>Allocations to active programmes below their region's smallest grant.</summary>
internal sealed class SmallGrantsKept(Country country, Allocation[] changed) : IKeptAnswer
{
    private readonly HashSet<int> _active = [.. country.Programmes.Where(programme => programme.IsActive).Select(programme => programme.Id)];
    private readonly Dictionary<int, int> _minimum = country.Regions.ToDictionary(region => region.Id, region => region.MinimumGrant);
    private readonly bool[] _small = new bool[changed.Length];

    public int Change()
    {
        var found = 0;
        for (var i = 0; i < changed.Length; i++)
        {
            var allocation = changed[i];
            allocation.Change();
            _small[i] = _active.Contains(allocation.ProgrammeId) && _minimum.TryGetValue(allocation.RegionId, out var least) && allocation.Amount < least;
            if (_small[i])
                found++;
        }

        return found;
    }
}
