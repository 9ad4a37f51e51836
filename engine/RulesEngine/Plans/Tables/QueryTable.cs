using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.Plans.Seeds;
using RulesEngine.Queries;

namespace RulesEngine.Plans.Tables;

/// <summary>A query that reads nothing of earlier patterns, whatever its operator: its rows come and go like facts.</summary>
internal sealed class QueryTable : PlanTable
{
    private readonly AggregateNode _query;

    private QueryTable(AggregateNode query, JoinNode facts, FactMemoryNode direct)
        : base(query, facts, direct)
    {
        _query = query;
        Seed = new QuerySeed(this);
        Connect();
    }

    public override PlanSeed Seed { get; }

    /// <param name="query">The query.</param>
    /// <param name="nodes">Takes the memory of the rows.</param>
    /// <returns>Null where the query draws from more than the facts or rows of one memory.</returns>
    public static PlanTable? TryRead(AggregateNode query, List<NetworkNode> nodes)
    {
        if (query.Table is { } known)
            return known;
        if (FactsOf(query, nodes) is not { } facts)
            return null;
        var direct = new FactMemoryNode(nodes.Count, null, query.OutputType);
        nodes.Add(direct);
        return query.Table = (PlanTable?)GroupingTable.TryRead(query, facts, direct) ?? new QueryTable(query, facts, direct);
    }

    /// <summary>Whether a memory keeps facts, or rows that a table makes of them.</summary>
    public static bool CanRead(FactMemoryNode memory, List<NetworkNode> nodes) =>
        memory.Kind == NodeType.AlphaMemory || (memory.Rows is { } rows && QueryBefore(rows) is { } query && TryRead(query, nodes) is not null);

    public override void Activate(NetworkState state)
    {
        if (RowsIn(state).Rows is null)
            Settle(state, [], [], []);
    }

    public QueryRows RowsIn(NetworkState state) => state.Memory(Direct, static (_, _) => new QueryRows());

    /// <summary>Lets the operator see facts that came, changed and went, and passes on what becomes of its rows.</summary>
    public void Settle(NetworkState state, List<Fact> added, List<Fact> modified, List<Fact> removed)
    {
        var rows = RowsIn(state);
        var gone = new List<int>();
        var changes = new RowChanges();
        try
        {
            if (rows.Rows is { } current)
            {
                current.Follow(removed, modified, added, changes);
            }
            else
            {
                gone.AddRange(rows.TakeAll());
                rows.Rows = current = _query.Operator.CreateRows(new RowScope(state, _query, state.Start, rows.Sources));
                current.Start(rows.Sources, changes);
            }
        }
        catch (RowsDiscardedException)
        {
            rows.Rows = null;
            gone.AddRange(rows.TakeAll());
            changes = new();
        }
        catch
        {
            rows.Rows = null;
            throw;
        }

        Pass(state, rows, changes, gone);
    }

    protected override IFactStore StoreIn(NetworkState state) => RowsIn(state);

    private static AggregateNode? QueryBefore(RowsNode rows) => (rows.Source is FilterNode filter ? filter.Source : rows.Source) as AggregateNode;

    private void Pass(NetworkState state, QueryRows rows, RowChanges changes, List<int> gone)
    {
        gone.AddRange(changes.Removed.Where(QueryRows.Has).Select(QueryRows.Take));
        List<int> changed = [.. changes.Modified.Where(QueryRows.Has).Select(row => row.Slot)];
        rows.Sort(changed);
        List<int> added = [.. changes.Added.Select(rows.Add)];
        try
        {
            Pass(state, gone, changed, added);
        }
        finally
        {
            gone.ForEach(rows.Free);
        }
    }
}
