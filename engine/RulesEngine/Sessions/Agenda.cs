using RulesEngine.AgendaFilters;
using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>The matches that wait, by priority and then by turn. Who leaves is gone at once: nothing stale is kept.</summary>
internal sealed class Agenda(ISession session, AgendaOrder order, EventHub events, LinkedFacts linked) : IAgenda, IMatchListener
{
    // Highest priority first.
    private readonly List<ActivationQueue> _queues = [];
    private readonly MatchFilters _filters = new(session, events);
    private ActivationQueue? _lastUsed;

    public bool IsEmpty => First is null;

    public Activation? First
    {
        get
        {
            foreach (var queue in _queues)
            {
                if (queue.First is { } activation)
                    return activation;
            }

            return null;
        }
    }

    public IMatch Peek() => First ?? throw new InvalidOperationException("The agenda is empty.");

    public void AddFilter(IAgendaFilter filter) => _filters.Add(filter);

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter) => _filters.Add(rule, filter);

    public void Clear()
    {
        while (First is { } activation)
        {
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
        if (activation.Waiting is null)
            QueueOf(activation.Compiled.Priority).Add(activation);
    }

    private static void Dequeue(Activation activation) => activation.Waiting?.Remove(activation);

    private ActivationQueue QueueOf(int priority)
    {
        if (_lastUsed?.Priority == priority)
            return _lastUsed;
        var place = _queues.FindIndex(queue => queue.Priority <= priority);
        if (place < 0)
            place = _queues.Count;
        if (place == _queues.Count || _queues[place].Priority != priority)
            _queues.Insert(place, new ActivationQueue(priority, order));
        return _lastUsed = _queues[place];
    }

    private void Raise(MatchEvent what, Activation activation)
    {
        if (events.WatchesMatches(what))
            events.Raise(session, what, new AgendaEventArgs(activation));
    }
}
