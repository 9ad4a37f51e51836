using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>The cycle of a session: take the first match, run its actions, pass on what they linked, until nothing waits.</summary>
internal sealed class RuleFiring(Session session, Agenda agenda, LinkedFacts linked, EventHub events)
{
    public int Fire(int limit, CancellationToken cancellationToken)
    {
        var fired = 0;
        while (fired < limit && !cancellationToken.IsCancellationRequested && agenda.TryPeek(out var match))
        {
            var actions = new DueActions(session, match, events);
            actions.RefuseTasks();
            var context = Begin(match, cancellationToken);
            try
            {
                actions.Run(context);
            }
            finally
            {
                End(match);
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
        while (fired < limit && !cancellationToken.IsCancellationRequested && agenda.TryPeek(out var match))
        {
            var actions = new DueActions(session, match, events);
            var context = Begin(match, cancellationToken);
            try
            {
                await actions.RunAsync(context);
            }
            finally
            {
                End(match);
            }

            fired++;
            if (context.IsHalted)
                break;
        }

        return fired;
    }

    private ActionContext Begin(RuleMatch match, CancellationToken cancellationToken)
    {
        var context = new ActionContext(session, match, linked, cancellationToken);
        match.BeginFiring();
        agenda.Take(match);
        Raise(MatchEvent.Firing, match);
        return context;
    }

    private void End(RuleMatch match)
    {
        // What a match linked after it had ceased has no support.
        if (match.Trigger == MatchTrigger.Removed)
            linked.Release(match);
        match.EndFiring();
        if (session.AutoPropagateLinkedFacts)
            session.PassLinked();
    }

    private void Raise(MatchEvent what, RuleMatch match)
    {
        if (events.WatchesMatches(what))
            events.Raise(session, what, new AgendaEventArgs(match.Shown));
    }
}
