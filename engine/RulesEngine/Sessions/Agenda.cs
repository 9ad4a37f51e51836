using RulesEngine.AgendaFilters;
using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>The matches that wait, by priority and then by turn. Who leaves is gone at once: nothing stale is kept.</summary>
internal sealed class Agenda(ISession session, EventHub events, LinkedFacts linked) : IAgenda, IMatchListener
{
    private readonly SortedDictionary<int, LinkedList<Activation>> _waiting = new(Comparer<int>.Create((left, right) => right.CompareTo(left)));
    private readonly MatchFilters _filters = new(session, events);

    public bool IsEmpty => _waiting.Count == 0;

    public Activation First => _waiting.First().Value.First!.Value;

    public IMatch Peek() => IsEmpty ? throw new InvalidOperationException("The agenda is empty.") : First;

    public void AddFilter(IAgendaFilter filter) => _filters.Add(filter);

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter) => _filters.Add(rule, filter);

    public void Clear()
    {
        while (!IsEmpty)
        {
            var activation = First;
            activation.HasFired = false;
            Dequeue(activation);
        }
    }

    /// <summary>Takes a match off to fire it; from now on it has fired.</summary>
    public void Take(Activation activation)
    {
        Dequeue(activation);
        activation.HasFired = activation.Trigger != MatchTrigger.Removed;
        activation.FiredKeys = activation.Keys;
        _filters.Select(activation);
    }

    public void Created(Activation activation)
    {
        activation.Trigger = MatchTrigger.Created;
        Decide(activation);
        Raise(MatchEvent.Created, activation);
    }

    public void Updated(Activation activation)
    {
        if (!activation.HasFired)
        {
            Decide(activation);
        }
        else if (activation.Compiled.IsRepeatable && activation.Compiled.RunsOn(MatchTrigger.Updated))
        {
            activation.Trigger = MatchTrigger.Updated;
            Decide(activation);
        }

        Raise(MatchEvent.Updated, activation);
    }

    public void Removed(Activation activation)
    {
        activation.Trigger = activation.HasFired ? MatchTrigger.Removed : MatchTrigger.None;
        if (activation.HasFired && activation.Compiled.RunsOn(MatchTrigger.Removed))
            Enqueue(activation);
        else
            Dequeue(activation);
        linked.Release(activation);
        _filters.Remove(activation);
        Raise(MatchEvent.Deleted, activation);
    }

    private void Decide(Activation activation)
    {
        if (_filters.Accept(activation))
            Enqueue(activation);
        else
            Dequeue(activation);
    }

    private void Enqueue(Activation activation)
    {
        if (activation.Waiting is not null)
            return;
        var priority = activation.Rule.Priority;
        if (!_waiting.TryGetValue(priority, out var queue))
            _waiting.Add(priority, queue = new());
        activation.Waiting = queue.AddLast(activation);
    }

    private void Dequeue(Activation activation)
    {
        if (activation.Waiting is not { List: { } queue } place)
            return;
        queue.Remove(place);
        activation.Waiting = null;
        if (queue.Count == 0)
            _waiting.Remove(activation.Rule.Priority);
    }

    private void Raise(MatchEvent what, Activation activation)
    {
        if (events.WatchesMatches(what))
            events.Raise(session, what, new AgendaEventArgs(activation));
    }
}
