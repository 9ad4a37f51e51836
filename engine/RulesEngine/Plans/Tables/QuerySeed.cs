using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Seeds;

namespace RulesEngine.Plans.Tables;

/// <summary>The facts that a query draws from. What they do to its rows is passed on as if rows were facts.</summary>
internal sealed class QuerySeed(QueryTable query) : PlanSeed
{
    public override PlanTable Table => query;

    public override void Inserted(NetworkState state, AlphaMemory memory, int from, int to)
    {
        using var measured = query.Measure(state, FactChange.Insert, to - from);
        var sources = query.RowsIn(state).Sources;
        var added = new List<Fact>();
        for (var position = from; position < to; position++)
        {
            if (memory.FactAt(position) is var fact && sources.Add(fact))
                added.Add(fact);
        }

        query.Settle(state, added, [], []);
    }

    public override void Updated(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions, SlotList? before)
    {
        using var measured = query.Measure(state, FactChange.Update, positions.Length);
        var sources = query.RowsIn(state).Sources;
        var modified = new List<Fact>();
        foreach (var position in positions)
        {
            if (memory.FactAt(position) is var fact && sources.Contains(fact))
                modified.Add(fact);
        }

        if (modified.Count > 0)
            query.Settle(state, [], modified, []);
    }

    public override void Retracted(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> slots, SlotList? before)
    {
        using var measured = query.Measure(state, FactChange.Retract, slots.Length);
        var sources = query.RowsIn(state).Sources;
        var removed = new List<Fact>();
        foreach (var slot in slots)
        {
            if (memory.Store.FactAt(slot) is var fact && sources.Remove(fact))
                removed.Add(fact);
        }

        if (removed.Count > 0)
            query.Settle(state, [], [], removed);
    }
}
