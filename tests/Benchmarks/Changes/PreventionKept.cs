using RulesEngine.Benchmarks.Facts;

namespace RulesEngine.Benchmarks.Changes;

/// <summary>Active programmes that lost their last prevention activity.</summary>
internal sealed class PreventionKept : IKeptAnswer
{
    private readonly Country _country;
    private readonly Activity[] _changed;
    private readonly int[] _count;
    private readonly Dictionary<int, int> _before = [];

    public PreventionKept(Country country, Activity[] changed)
    {
        _country = country;
        _changed = changed;
        _count = new int[country.Programmes.Length];
        foreach (var activity in country.Activities)
            _count[activity.ProgrammeId] += activity.IsPrevention ? 1 : 0;
    }

    public int Change()
    {
        _before.Clear();
        foreach (var activity in _changed)
        {
            activity.Change();
            _before.TryAdd(activity.ProgrammeId, _count[activity.ProgrammeId]);
            _count[activity.ProgrammeId] += activity.IsPrevention ? 1 : -1;
        }

        return _before.Count(pair => pair.Value > 0 && _count[pair.Key] == 0 && _country.Programmes[pair.Key].IsActive);
    }
}
