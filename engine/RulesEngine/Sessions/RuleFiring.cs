using RulesEngine.Diagnostics;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>The cycle of a session: take the first match, run its actions, pass on what they linked, until nothing waits.</summary>
internal sealed class RuleFiring(Session session, Agenda agenda, LinkedFacts linked, EventHub events)
{
    public int Fire(int limit, CancellationToken cancellationToken)
    {
        var fired = 0;
        while (fired < limit && !cancellationToken.IsCancellationRequested && agenda.First is { } activation)
        {
            var actions = new DueActions(session, activation, events);
            actions.RefuseTasks();
            var context = Begin(activation, cancellationToken);
            try
            {
                actions.Run(context);
            }
            finally
            {
                End(activation);
            }

            fired++;
            if (context.IsHalted)
                break;
        }

        return fired;
    }

    public async Task<int> FireAsync(int limit, CancellationToken cancellationToken)
    {
        var fired = 0;
        while (fired < limit && !cancellationToken.IsCancellationRequested && agenda.First is { } activation)
        {
            var actions = new DueActions(session, activation, events);
            var context = Begin(activation, cancellationToken);
            try
            {
                await actions.RunAsync(context);
            }
            finally
            {
                End(activation);
            }

            fired++;
            if (context.IsHalted)
                break;
        }

        return fired;
    }

    private ActionContext Begin(Activation activation, CancellationToken cancellationToken)
    {
        var context = new ActionContext(session, activation, linked, cancellationToken);
        agenda.Take(activation);
        Raise(MatchEvent.Firing, activation);
        return context;
    }

    private void End(Activation activation)
    {
        // What a match linked after it had ceased has no support.
        if (activation.Trigger == MatchTrigger.Removed)
            linked.Release(activation);
        if (session.AutoPropagateLinkedFacts)
            session.PassLinked();
    }

    private void Raise(MatchEvent what, Activation activation)
    {
        if (events.WatchesMatches(what))
            events.Raise(session, what, new AgendaEventArgs(activation));
    }
}
