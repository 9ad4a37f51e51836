using RulesEngine.Network;

namespace RulesEngine.Plans.Tables;

/// <summary>A memory to which the rows of a table go, all of them or those that pass a filter.</summary>
/// <param name="memory">The memory.</param>
/// <param name="rows">Where a reader of the network sees rows become facts; null where they are no more than the rule's first pattern.</param>
/// <param name="filter">Null where all rows pass.</param>
internal sealed class TableOutput(FactMemoryNode memory, RowsNode? rows, FilterNode? filter)
{
    public FactMemoryNode Memory => memory;

    /// <summary>The most batches in which rows come in one step.</summary>
    public int Batches => filter is null ? 1 : 2;

    public void Pass(NetworkState state, List<int> removed, List<int> changed, List<int> added)
    {
        if (filter is null)
        {
            Tell(state, removed, changed, added);
            return;
        }

        var passed = state.Memory(rows!, static (_, _) => new HashSet<int>());
        PassFiltered(state, removed.FindAll(passed.Remove), [], []);
        Sort(state, FactChange.Update, changed, passed);
        Sort(state, FactChange.Insert, added, passed);
    }

    private void Sort(NetworkState state, FactChange change, List<int> slots, HashSet<int> passed)
    {
        state.Meter?.Took(filter!, change, slots.Count);
        var (removed, changed, added) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var slot in slots)
        {
            if (!Holds(state, slot))
            {
                if (passed.Remove(slot))
                    removed.Add(slot);
            }
            else
            {
                (passed.Add(slot) ? added : changed).Add(slot);
            }
        }

        PassFiltered(state, removed, changed, added);
    }

    private void PassFiltered(NetworkState state, List<int> removed, List<int> changed, List<int> added)
    {
        state.Meter?.Passed(filter!, FactChange.Retract, removed.Count);
        state.Meter?.Passed(filter!, FactChange.Update, changed.Count);
        state.Meter?.Passed(filter!, FactChange.Insert, added.Count);
        Tell(state, removed, changed, added);
    }

    private bool Holds(NetworkState state, int slot)
    {
        var row = memory.Store!(state).FactAt(slot);
        return Array.TrueForAll(filter!.Conditions, condition => state.Holds(condition, filter, state.Start, row));
    }

    private void Tell(NetworkState state, List<int> removed, List<int> changed, List<int> added)
    {
        if (removed.Count > 0)
            memory.Retract(state, removed.ToArray());
        if (changed.Count > 0)
            memory.Update(state, changed.ToArray());
        if (added.Count > 0)
            memory.Insert(state, added.ToArray());
    }
}
