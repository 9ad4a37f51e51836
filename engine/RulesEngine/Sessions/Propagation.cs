using RulesEngine.Diagnostics;
using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>Brings facts to the rules. A fact is in or out: what throws half-way is taken back before the exception leaves.</summary>
internal sealed class Propagation(ISession session, CompiledNetwork network, NetworkState state, WorkingMemory memory, LinkedFacts linked, EventHub events)
{
    public void Activate() => network.Activate(state);

    /// <summary>Lets the rules meet facts that have come into working memory.</summary>
    public void Insert(ReadOnlySpan<int> slots)
    {
        Enter(slots);
        PassLinked(null);
    }

    /// <summary>Looks at facts again. Where that throws, they no longer match anything; the next update that does not throw brings them back.</summary>
    public void Update(ReadOnlySpan<int> slots)
    {
        Meet(slots);
        PassLinked(null);
    }

    /// <summary>Takes facts out. They go even where a rule throws that looks at what remains.</summary>
    public void Retract(ReadOnlySpan<int> slots)
    {
        Leave(slots);
        PassLinked(null);
    }

    public List<LinkedFactSet> PropagateLinked()
    {
        var sets = new List<LinkedFactSet>();
        PassLinked(sets);
        return sets;
    }

    /// <param name="passed">Takes the sets, where somebody wants to know them.</param>
    public void PassLinked(List<LinkedFactSet>? passed)
    {
        while (!linked.IsEmpty)
        {
            var slots = state.RentSlots();
            try
            {
                var action = linked.TakeNext(slots);
                if (slots.Count == 0)
                    continue;
                var set = passed is null ? null : new LinkedFactSet(action, memory.FactsAt(slots.Span));
                Pass(action, slots.Span);
                if (set is not null)
                    passed?.Add(set);
            }
            finally
            {
                state.Return(slots);
            }
        }
    }

    private void Pass(LinkedFactAction action, ReadOnlySpan<int> slots)
    {
        switch (action)
        {
            case LinkedFactAction.Insert:
                Enter(slots);
                break;
            case LinkedFactAction.Update:
                Meet(slots);
                break;
            default:
                Leave(slots);
                break;
        }
    }

    private void Enter(ReadOnlySpan<int> slots)
    {
        Raise(FactEvent.Inserting, slots);
        try
        {
            network.Insert(state, slots);
            state.Failures.ThrowFirst();
        }
        catch
        {
            network.Withdraw(state, slots);
            Forget(slots);
            throw;
        }

        Raise(FactEvent.Inserted, slots);
    }

    private void Meet(ReadOnlySpan<int> slots)
    {
        Raise(FactEvent.Updating, slots);
        state.BeginTelling();
        try
        {
            network.Rekey(state, slots);
            network.Update(state, slots);
            state.Failures.ThrowFirst();
        }
        catch
        {
            network.Withdraw(state, slots);
            throw;
        }
        finally
        {
            state.EndTelling();
        }

        Raise(FactEvent.Updated, slots);
    }

    private void Leave(ReadOnlySpan<int> slots)
    {
        Raise(FactEvent.Retracting, slots);
        network.Retract(state, slots);
        Raise(FactEvent.Retracted, slots);
        Forget(slots);
        state.Failures.ThrowFirst();
    }

    private void Forget(ReadOnlySpan<int> slots)
    {
        foreach (var slot in slots)
            memory.Remove(slot);
    }

    private void Raise(FactEvent what, ReadOnlySpan<int> slots)
    {
        if (!events.WatchesFacts(what))
            return;
        foreach (var slot in slots)
            events.Raise(session, what, new WorkingMemoryEventArgs(memory.FactAt(slot)));
    }
}
