using RulesEngine.Diagnostics;
using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>Brings facts to the rules. A fact is in or out: what throws half-way is taken back before the exception leaves.</summary>
internal sealed class Propagation(ISession session, CompiledNetwork network, NetworkState state, WorkingMemory memory, LinkedFacts linked, EventHub events)
{
    public void Activate() => network.Activate(state);

    public void Insert(List<Fact> facts)
    {
        facts.ForEach(memory.Add);
        Enter(facts);
        PropagateLinked();
    }

    /// <summary>Looks at facts again. Where that throws, they no longer match anything; the next update that does not throw brings them back.</summary>
    public void Update(List<Fact> facts)
    {
        Meet(facts);
        PropagateLinked();
    }

    public void Retract(List<Fact> facts)
    {
        Leave(facts);
        PropagateLinked();
    }

    public List<LinkedFactSet> PropagateLinked()
    {
        var sets = new List<LinkedFactSet>();
        while (linked.Next() is { } set)
        {
            switch (set.Action)
            {
                case LinkedFactAction.Insert:
                    Enter(set.Members);
                    break;
                case LinkedFactAction.Update:
                    Meet(set.Members);
                    break;
                default:
                    Leave(set.Members);
                    break;
            }

            sets.Add(set);
        }

        return sets;
    }

    private void Enter(List<Fact> facts)
    {
        Raise(FactEvent.Inserting, facts);
        try
        {
            network.Insert(state, facts);
        }
        catch
        {
            network.Withdraw(state, facts);
            facts.ForEach(memory.Remove);
            throw;
        }

        Raise(FactEvent.Inserted, facts);
    }

    private void Meet(List<Fact> facts)
    {
        Raise(FactEvent.Updating, facts);
        try
        {
            network.Update(state, facts);
        }
        catch
        {
            network.Withdraw(state, facts);
            throw;
        }

        Raise(FactEvent.Updated, facts);
    }

    private void Leave(List<Fact> facts)
    {
        Raise(FactEvent.Retracting, facts);
        network.Retract(state, facts);
        Raise(FactEvent.Retracted, facts);
        facts.ForEach(memory.Remove);
    }

    private void Raise(FactEvent what, List<Fact> facts)
    {
        if (!events.WatchesFacts(what))
            return;
        foreach (var fact in facts)
            events.Raise(session, what, new WorkingMemoryEventArgs(fact));
    }
}
