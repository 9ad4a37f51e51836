using RulesEngine.Network;
using RulesEngine.Queries;

namespace RulesEngine.Plans.Collections;

/// <summary>What a query keeps for one key.</summary>
internal sealed class KeyedRow
{
    private readonly FactList _sources = [];
    private readonly List<Fact> _added = [];
    private readonly List<Fact> _modified = [];
    private readonly List<Fact> _removed = [];
    private RowSet? _rows;
    private Fact? _row;

    /// <summary>What the query gives; null where making it threw.</summary>
    public object? Value => _rows is null ? null : _row?.Value;

    /// <summary>Whether facts came, changed or went since it was last settled.</summary>
    public bool IsPending => _added.Count + _modified.Count + _removed.Count > 0;

    public void Add(Fact fact)
    {
        if (_sources.Add(fact))
            _added.Add(fact);
    }

    public void Modify(Fact fact)
    {
        if (_sources.Contains(fact))
            _modified.Add(fact);
    }

    public void Remove(Fact fact)
    {
        if (_sources.Remove(fact))
            _removed.Add(fact);
    }

    /// <summary>Lets the operator see what came, changed and went.</summary>
    public void Settle(NetworkState state, AggregateNode query)
    {
        var changes = new RowChanges();
        var rows = _rows;
        _rows = null;
        try
        {
            if (rows is null)
            {
                rows = query.Operator.CreateRows(new RowScope(state, query, state.Start, _sources));
                rows.Start(_sources, changes);
            }
            else
            {
                rows.Follow(_removed, _modified, _added, changes);
            }

            _row = changes.Added.FirstOrDefault() ?? _row;
            _rows = rows;
        }
        catch (RowsDiscardedException)
        {
            // Until a later change makes them anew there are none.
        }
        finally
        {
            _added.Clear();
            _modified.Clear();
            _removed.Clear();
        }
    }
}
