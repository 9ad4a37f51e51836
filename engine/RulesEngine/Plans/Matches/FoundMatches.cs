using RulesEngine.Network;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Matches;

/// <summary>The rows that a search found, as numbers: a position for each level, and the turn of the fact with which it began.</summary>
internal sealed class FoundMatches(MatchPlan plan)
{
    private readonly int _levels = plan.Levels;
    private readonly int _values = plan.Cells.Values.Count;
    private readonly SlotList _rows = new();
    private object?[] _bound = [];
    private int[]? _order;

    public int Count { get; private set; }

    public void Clear()
    {
        Array.Clear(_bound, 0, Count * _values);
        _rows.Clear();
        Count = 0;
        _order = null;
    }

    public void Add(PlanRun run)
    {
        var row = _rows.Room(_levels + 1);
        run.Positions.CopyTo(row);
        row[_levels] = run.Turn;
        _rows.Take(row.Length);
        if (_values > 0)
        {
            if ((Count + 1) * _values > _bound.Length)
                Array.Resize(ref _bound, Math.Max((Count + 1) * _values, _bound.Length * 2));
            for (var value = 0; value < _values; value++)
                _bound[(Count * _values) + value] = run.Row[plan.Cells.Values[value]];
        }

        Count++;
    }

    /// <summary>A number of a row: the position at a level, or past the levels the turn.</summary>
    public int NumberAt(int row, int place) => _rows[(row * (_levels + 1)) + place];

    /// <summary>The positions of the match that is offered at a place.</summary>
    public ReadOnlySpan<int> PositionsAt(int place) => _rows.Span.Slice(RowAt(place) * (_levels + 1), _levels);

    /// <summary>The values that are bound beside its facts; null where there are none.</summary>
    public object?[]? ValuesAt(int place) => _values == 0 ? null : _bound.AsSpan(RowAt(place) * _values, _values).ToArray();

    /// <summary>Puts the matches in the order in which they are offered.</summary>
    /// <param name="run">The search.</param>
    /// <param name="seed">The level of the seeds; past the last one, where all facts were there before.</param>
    public void Sort(PlanRun run, int seed) => _order = MatchOrder.Of(this, run, seed);

    private int RowAt(int place) => _order is null ? place : _order[place];
}
