using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>The rows that a search found, as numbers: a position for each level, and the turn of the fact with which it began.</summary>
internal sealed class FoundMatches(MatchPlan plan) : IComparer<int>
{
    private readonly int _levels = plan.Levels;
    private readonly int _values = plan.Cells.Values.Count;
    private int[] _rows = new int[64];
    private object?[] _bound = [];
    private int[]? _order;
    private PlanRun? _run;
    private int _seed;

    public int Count { get; private set; }

    public void Clear()
    {
        Array.Clear(_bound, 0, Count * _values);
        Count = 0;
        _order = null;
    }

    public void Add(PlanRun run)
    {
        var width = _levels + 1;
        var at = Count * width;
        if (at + width > _rows.Length)
            Array.Resize(ref _rows, Math.Max(at + width, _rows.Length * 2));
        run.Positions.CopyTo(_rows.AsSpan(at));
        _rows[at + _levels] = run.Turn;
        if (_values > 0)
        {
            if ((Count + 1) * _values > _bound.Length)
                Array.Resize(ref _bound, Math.Max((Count + 1) * _values, _bound.Length * 2));
            for (var value = 0; value < _values; value++)
                _bound[(Count * _values) + value] = run.Row[plan.Cells.Values[value]];
        }

        Count++;
    }

    /// <summary>The positions of the match that is offered at a place.</summary>
    public ReadOnlySpan<int> PositionsAt(int place) => _rows.AsSpan(RowAt(place) * (_levels + 1), _levels);

    /// <summary>The values that are bound beside its facts; null where there are none.</summary>
    public object?[]? ValuesAt(int place) => _values == 0 ? null : _bound.AsSpan(RowAt(place) * _values, _values).ToArray();

    /// <summary>Puts the matches in order: older combinations of the patterns before the seed first, for each of them the seeds in turn, then the patterns after it by arrival.</summary>
    /// <param name="run">The search.</param>
    /// <param name="seed">The level of the seeds; past the last one, where all facts were there before.</param>
    public void Sort(PlanRun run, int seed)
    {
        _run = run;
        _seed = seed;
        var sorted = true;
        for (var row = 1; row < Count && sorted; row++)
            sorted = Compare(row - 1, row) <= 0;
        if (sorted)
            return;
        _order = new int[Count];
        for (var row = 0; row < Count; row++)
            _order[row] = row;
        Array.Sort(_order, this);
    }

    public int Compare(int x, int y)
    {
        var width = _levels + 1;
        ReadOnlySpan<int> one = _rows.AsSpan(x * width, width);
        ReadOnlySpan<int> other = _rows.AsSpan(y * width, width);
        var order = CompareAge(one, other, _seed);
        if (order == 0)
            order = one[_levels].CompareTo(other[_levels]);
        return order != 0 ? order : one[_seed.._levels].SequenceCompareTo(other[_seed.._levels]);
    }

    // A combination came when the last of its facts came: with that fact as the seed, it was found in the order of Sort.
    private int CompareAge(ReadOnlySpan<int> one, ReadOnlySpan<int> other, int levels)
    {
        if (levels <= 1)
            return levels == 0 ? 0 : one[0].CompareTo(other[0]);
        var (seed, age) = AgeOf(one, levels);
        var (otherSeed, otherAge) = AgeOf(other, levels);
        if (age != otherAge)
            return age.CompareTo(otherAge);
        if (seed != otherSeed)
            return seed.CompareTo(otherSeed);
        var order = CompareAge(one, other, seed);
        return order != 0 ? order : one[seed..levels].SequenceCompareTo(other[seed..levels]);
    }

    private (int Seed, long Age) AgeOf(ReadOnlySpan<int> row, int levels)
    {
        var (seed, age) = (0, 0L);
        for (var level = 0; level < levels; level++)
        {
            if (_run!.Memories[level].EventAt(row[level]) is var came && came >= age)
                (seed, age) = (level, came);
        }

        return (seed, age);
    }

    private int RowAt(int place) => _order is null ? place : _order[place];
}
