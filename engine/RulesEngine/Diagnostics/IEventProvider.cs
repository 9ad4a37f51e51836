namespace RulesEngine.Diagnostics;

/// <summary>What happens in a session, as it happens. The sender is always the session.</summary>
/// <remarks>
/// The events of activations and facts are raised while facts are being brought to the rules: some rules know of those that are underway, others do not yet.
/// Who hears of one should not change facts then, least of all those underway. Actions change facts, and handlers of <see cref="RuleFiredEvent"/> may.
/// </remarks>
public interface IEventProvider
{
    /// <summary>A match appeared, on the agenda or kept off it by a filter.</summary>
    event EventHandler<AgendaEventArgs> ActivationCreatedEvent;

    /// <summary>The facts of a match changed.</summary>
    event EventHandler<AgendaEventArgs> ActivationUpdatedEvent;

    /// <summary>A match ceased.</summary>
    event EventHandler<AgendaEventArgs> ActivationDeletedEvent;

    /// <summary>The actions of a match are about to run.</summary>
    event EventHandler<AgendaEventArgs> RuleFiringEvent;

    /// <summary>The actions of a match have run; not raised where one threw and nobody handled it.</summary>
    event EventHandler<AgendaEventArgs> RuleFiredEvent;

    /// <summary>A fact is about to meet the rules; it is already in working memory.</summary>
    event EventHandler<WorkingMemoryEventArgs> FactInsertingEvent;

    /// <summary>A fact has met the rules.</summary>
    event EventHandler<WorkingMemoryEventArgs> FactInsertedEvent;

    /// <summary>A changed fact is about to meet the rules.</summary>
    event EventHandler<WorkingMemoryEventArgs> FactUpdatingEvent;

    /// <summary>A changed fact has met the rules.</summary>
    event EventHandler<WorkingMemoryEventArgs> FactUpdatedEvent;

    /// <summary>A fact is about to leave the rules.</summary>
    event EventHandler<WorkingMemoryEventArgs> FactRetractingEvent;

    /// <summary>A fact has left the rules and is about to leave working memory.</summary>
    event EventHandler<WorkingMemoryEventArgs> FactRetractedEvent;

    /// <summary>A condition, binding or selector was evaluated. While anyone listens, joins try every pair.</summary>
    event EventHandler<LhsExpressionEventArgs> LhsExpressionEvaluatedEvent;

    /// <summary>A condition, binding or selector threw.</summary>
    event EventHandler<LhsExpressionErrorEventArgs> LhsExpressionFailedEvent;

    /// <summary>A match filter was evaluated.</summary>
    event EventHandler<AgendaExpressionEventArgs> AgendaExpressionEvaluatedEvent;

    /// <summary>A match filter threw.</summary>
    event EventHandler<AgendaExpressionErrorEventArgs> AgendaExpressionFailedEvent;

    /// <summary>An action ran.</summary>
    event EventHandler<RhsExpressionEventArgs> RhsExpressionEvaluatedEvent;

    /// <summary>An action threw.</summary>
    event EventHandler<RhsExpressionErrorEventArgs> RhsExpressionFailedEvent;
}
