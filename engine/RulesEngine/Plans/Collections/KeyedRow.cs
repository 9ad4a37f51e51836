using RulesEngine.Network;
using RulesEngine.Queries;

namespace RulesEngine.Plans.Collections;

/// <summary>What a query keeps for one key.</summary>
internal sealed class KeyedRow
{
    private RowSet? _rows;
    private Fact? _row;

    /// <summary>What the query gives; null where making it threw.</summary>
    public object? Value => _rows is null ? null : _row?.Value;

    public PendingFacts Facts { get; } = new();

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
                rows = query.Operator.CreateRows(new RowScope(state, query, state.Start, Facts.Sources));
                rows.Start(Facts.Sources, changes);
            }
            else
            {
                Facts.Tell(rows, changes);
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
            Facts.Clear();
        }
    }
}
