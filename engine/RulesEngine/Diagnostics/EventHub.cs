namespace RulesEngine.Diagnostics;

/// <summary>Hands events to the session's handlers, then to the factory's.</summary>
internal sealed class EventHub(EventHub? parent) : IEventProvider
{
    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    public event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent;

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    public event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent;

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    public event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent;

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;

    public bool WatchesConditions => LhsExpressionEvaluatedEvent is not null || parent?.WatchesConditions == true;

    public bool WatchesFilters => AgendaExpressionEvaluatedEvent is not null || parent?.WatchesFilters == true;

    public bool WatchesActions => RhsExpressionEvaluatedEvent is not null || parent?.WatchesActions == true;

    public bool WatchesFacts(FactEvent what) => FactHandlers(what) is not null || parent?.WatchesFacts(what) == true;

    public bool WatchesMatches(MatchEvent what) => MatchHandlers(what) is not null || parent?.WatchesMatches(what) == true;

    public void Raise(ISession session, FactEvent what, WorkingMemoryEventArgs args)
    {
        FactHandlers(what)?.Invoke(session, args);
        parent?.Raise(session, what, args);
    }

    public void Raise(ISession session, MatchEvent what, AgendaEventArgs args)
    {
        MatchHandlers(what)?.Invoke(session, args);
        parent?.Raise(session, what, args);
    }

    public void RaiseEvaluated(ISession session, LhsExpressionEventArgs args)
    {
        LhsExpressionEvaluatedEvent?.Invoke(session, args);
        parent?.RaiseEvaluated(session, args);
    }

    public void RaiseFailed(ISession session, LhsExpressionErrorEventArgs args)
    {
        LhsExpressionFailedEvent?.Invoke(session, args);
        parent?.RaiseFailed(session, args);
    }

    public void RaiseEvaluated(ISession session, AgendaExpressionEventArgs args)
    {
        AgendaExpressionEvaluatedEvent?.Invoke(session, args);
        parent?.RaiseEvaluated(session, args);
    }

    public void RaiseFailed(ISession session, AgendaExpressionErrorEventArgs args)
    {
        AgendaExpressionFailedEvent?.Invoke(session, args);
        parent?.RaiseFailed(session, args);
    }

    public void RaiseEvaluated(ISession session, RhsExpressionEventArgs args)
    {
        RhsExpressionEvaluatedEvent?.Invoke(session, args);
        parent?.RaiseEvaluated(session, args);
    }

    public void RaiseFailed(ISession session, RhsExpressionErrorEventArgs args)
    {
        RhsExpressionFailedEvent?.Invoke(session, args);
        parent?.RaiseFailed(session, args);
    }

    private EventHandler<WorkingMemoryEventArgs>? FactHandlers(FactEvent what) => what switch
    {
        FactEvent.Inserting => FactInsertingEvent,
        FactEvent.Inserted => FactInsertedEvent,
        FactEvent.Updating => FactUpdatingEvent,
        FactEvent.Updated => FactUpdatedEvent,
        FactEvent.Retracting => FactRetractingEvent,
        _ => FactRetractedEvent,
    };

    private EventHandler<AgendaEventArgs>? MatchHandlers(MatchEvent what) => what switch
    {
        MatchEvent.Created => ActivationCreatedEvent,
        MatchEvent.Updated => ActivationUpdatedEvent,
        MatchEvent.Deleted => ActivationDeletedEvent,
        MatchEvent.Firing => RuleFiringEvent,
        _ => RuleFiredEvent,
    };
}
