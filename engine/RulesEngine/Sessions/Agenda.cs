using RulesEngine.AgendaFilters;
using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>The matches that wait, by priority and then by turn. Who leaves is gone at once: nothing stale is kept.</summary>
internal sealed class Agenda(ISession session, AgendaOrder order, EventHub events, Failures failures, LinkedFacts linked) : IAgenda, IMatchListener
{
    // Highest priority first.
    private readonly List<MatchQueue> _queues = [];
    private readonly MatchFilters _filters = new(session, events, failures);
    private MatchQueue? _lastUsed;

    public bool IsEmpty => !TryPeek(out _);

    public IMatch Peek() => TryPeek(out var first) ? first.Shown : throw new InvalidOperationException("The agenda is empty.");

    public bool TryPeek(out RuleMatch first)
    {
        foreach (var queue in _queues)
        {
            if (queue.TryPeek(out first))
                return true;
        }

        first = default;
        return false;
    }

    public void AddFilter(IAgendaFilter filter) => _filters.Add(filter);

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter) => _filters.Add(rule, filter);

    public void Clear()
    {
        while (TryPeek(out var match))
        {
            match.State.HasFired = false;
            Dequeue(match);
            match.All.Settle(match.Number);
        }
    }

    /// <summary>Takes a match off to fire it; from now on it has fired.</summary>
    public void Take(RuleMatch match)
    {
        Dequeue(match);
        match.State.HasFired = match.Trigger != MatchTrigger.Removed;
        match.All.ChangeKeys?.Fire(match.Number);
        _filters.Select(match);
    }

    public void Created(RuleMatch match)
    {
        match.State.Trigger = MatchTrigger.Created;
        try
        {
            Decide(match);
        }
        finally
        {
            // Where a filter throws the match is taken back, and whoever heard of that has to have heard of this.
            Raise(MatchEvent.Created, match);
        }
    }

    public void Updated(RuleMatch match)
    {
        if (!match.State.HasFired)
        {
            Decide(match);
        }
        else if (match.Rule.IsRepeatable && match.Rule.RunsOn(MatchTrigger.Updated))
        {
            match.State.Trigger = MatchTrigger.Updated;
            Decide(match);
        }

        Raise(MatchEvent.Updated, match);
    }

    public void Removed(RuleMatch match)
    {
        var hasFired = match.State.HasFired;
        match.State.Trigger = hasFired ? MatchTrigger.Removed : MatchTrigger.None;
        if (hasFired && match.Rule.RunsOn(MatchTrigger.Removed))
            Enqueue(match);
        else
            Dequeue(match);
        linked.Release(match);
        _filters.Remove(match);
        Raise(MatchEvent.Deleted, match);
    }

    private void Decide(RuleMatch match)
    {
        if (_filters.Accept(match))
            Enqueue(match);
        else
            Dequeue(match);
    }

    private void Enqueue(RuleMatch match)
    {
        if (match.State.Place == 0)
            QueueOf(match.Rule.Priority).Add(match);
    }

    private void Dequeue(RuleMatch match)
    {
        if (match.State.Place > 0)
            QueueOf(match.Rule.Priority).Remove(match);
    }

    private MatchQueue QueueOf(int priority) => _lastUsed?.Priority == priority ? _lastUsed : FindQueue(priority);

    private MatchQueue FindQueue(int priority)
    {
        var place = _queues.FindIndex(queue => queue.Priority <= priority);
        if (place < 0)
            place = _queues.Count;
        if (place == _queues.Count || _queues[place].Priority != priority)
            _queues.Insert(place, new MatchQueue(priority, order));
        return _lastUsed = _queues[place];
    }

    private void Raise(MatchEvent what, RuleMatch match)
    {
        if (events.WatchesMatches(what))
            events.Raise(session, what, new AgendaEventArgs(match.Shown));
    }
}
