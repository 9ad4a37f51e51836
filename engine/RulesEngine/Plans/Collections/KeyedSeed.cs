using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Seeds;
using RulesEngine.Queries;

namespace RulesEngine.Plans.Collections;

/// <summary>The facts of a query whose rows are kept by key: what is kept follows them.</summary>
internal sealed class KeyedSeed(KeyedQuery query) : PlanSeed
{
    public override bool IsLookedAt => true;

    // For each fact the group it was in, and the one it may have moved to.
    public override SlotList? Before(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions)
    {
        var index = memory.Index(query.Index);
        var groups = state.RentSlots();
        foreach (var position in positions)
        {
            groups.Add(index.GroupBefore(position));
            groups.Add(index.GroupOf(position));
        }

        return groups;
    }

    public override void Inserted(NetworkState state, AlphaMemory memory, int from, int to)
    {
        var rows = query.RowsIn(state);
        if (rows.Count == 0)
            return;
        var index = memory.Index(query.Index);
        var touched = new List<KeyedRow>();
        for (var position = from; position < to; position++)
            Touch(RowOf(rows, index.GroupOf(position)), touched)?.Add(memory.FactAt(position));
        Settle(state, touched);
    }

    public override void Updated(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions, SlotList? before)
    {
        var rows = query.RowsIn(state);
        var index = memory.Index(query.Index);
        var touched = new List<KeyedRow>();
        for (var i = 0; i < positions.Length; i++)
        {
            var fact = memory.FactAt(positions[i]);
            var (was, isNow) = (RowOf(rows, before![2 * i]), RowOf(rows, index.GroupOf(positions[i])));
            if (was == isNow)
            {
                Touch(was, touched)?.Modify(fact);
            }
            else
            {
                Touch(was, touched)?.Remove(fact);
                Touch(isNow, touched)?.Add(fact);
            }
        }

        Settle(state, touched);
    }

    public override void Retracted(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> slots, SlotList? before)
    {
        var rows = query.RowsIn(state);
        var touched = new List<KeyedRow>();
        for (var i = 0; i < slots.Length; i++)
        {
            var fact = memory.Store.FactAt(slots[i]);
            Touch(RowOf(rows, before![2 * i]), touched)?.Remove(fact);
            Touch(RowOf(rows, before[(2 * i) + 1]), touched)?.Remove(fact);
        }

        Settle(state, touched);
    }

    private static KeyedRow? RowOf(Dictionary<int, KeyedRow> rows, int group) => group < 0 ? null : rows.GetValueOrDefault(group);

    private static PendingFacts? Touch(KeyedRow? row, List<KeyedRow> touched)
    {
        if (row is { Facts.Any: false })
            touched.Add(row);
        return row?.Facts;
    }

    private void Settle(NetworkState state, List<KeyedRow> touched)
    {
        foreach (var row in touched)
            row.Settle(state, query.Node);
    }
}
