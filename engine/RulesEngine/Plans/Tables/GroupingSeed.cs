using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Seeds;

namespace RulesEngine.Plans.Tables;

/// <summary>The facts that a query groups. What they do to the groups is passed on as if groups were facts.</summary>
internal sealed class GroupingSeed(GroupingTable grouping) : PlanSeed
{
    public override PlanTable Table => grouping;

    public override SlotList? Before(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions)
    {
        var index = grouping.IndexOf(memory);
        return index.GroupsBefore(positions, state.RentSlots());
    }

    public override void Inserted(NetworkState state, AlphaMemory memory, int from, int to)
    {
        using var measured = grouping.Measure(state, FactChange.Insert, to - from);
        var index = grouping.IndexOf(memory);
        var listed = state.RentSlots();
        var groups = new TouchedGroups(listed);
        for (var position = from; position < to; position++)
        {
            grouping.Report(state, memory, position);
            groups.Add(index.GroupOf(position));
        }

        Settle(state, memory, groups.Span);
        state.Return(listed);
    }

    public override void Updated(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions, SlotList? before)
    {
        using var measured = grouping.Measure(state, FactChange.Update, positions.Length);
        var index = grouping.IndexOf(memory);
        var listed = state.RentSlots();
        var groups = new TouchedGroups(listed);
        for (var i = 0; i < positions.Length; i++)
        {
            grouping.Report(state, memory, positions[i]);
            groups.Add(before![i]);
            groups.Add(index.GroupOf(positions[i]));
        }

        Settle(state, memory, groups.Span);
        state.Return(listed);
    }

    public override void Retracted(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> slots, SlotList? before)
    {
        using var measured = grouping.Measure(state, FactChange.Retract, slots.Length);
        var listed = state.RentSlots();
        var groups = new TouchedGroups(listed);
        foreach (var group in before!.Span)
            groups.Add(group);
        Settle(state, memory, groups.Span);
        state.Return(listed);
    }

    private void Settle(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> touched)
    {
        var index = grouping.IndexOf(memory);
        var store = grouping.GroupsIn(state);
        var emptied = new List<int>();
        var removed = new List<int>();
        var changed = new List<int>();
        var added = new List<int>();
        foreach (var group in touched)
        {
            if (group < 0)
                continue;
            var slot = store.SlotOf(group);
            if (index.CountOf(group) > 0)
            {
                (slot < 0 ? added : changed).Add(slot < 0 ? store.Add(group, grouping.NewGroup(memory, group)) : slot);
            }
            else if (slot >= 0)
            {
                removed.Add(slot);
                emptied.Add(group);
            }
        }

        store.Sort(changed);
        grouping.PassGroups(state, removed, changed, added);
        foreach (var group in emptied)
            store.Remove(group);
    }
}
