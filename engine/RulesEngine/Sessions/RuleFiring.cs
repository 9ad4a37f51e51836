using RulesEngine.Diagnostics;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>The cycle of a session: take the first match, run its actions, pass on what they linked, until nothing waits.</summary>
internal sealed class RuleFiring(Session session, Agenda agenda, LinkedFacts linked, EventHub events)
{
    public int Fire(int limit, CancellationToken cancellationToken)
    {
        var run = RunAsync(limit, awaits: false, cancellationToken);
        return run.GetAwaiter().GetResult();
    }

    public Task<int> FireAsync(int limit, CancellationToken cancellationToken) => RunAsync(limit, awaits: true, cancellationToken);

    private async Task<int> RunAsync(int limit, bool awaits, CancellationToken cancellationToken)
    {
        var fired = 0;
        while (fired < limit && !agenda.IsEmpty && !cancellationToken.IsCancellationRequested)
        {
            var activation = agenda.First;
            var actions = new DueActions(session, activation, events);
            if (!awaits)
                actions.RefuseTasks();
            var context = new ActionContext(session, activation, linked, cancellationToken);
            agenda.Take(activation);
            Raise(MatchEvent.Firing, activation);
            try
            {
                await actions.RunAsync(context);
            }
            finally
            {
                // What a match linked after it had ceased has no support.
                if (activation.Trigger == MatchTrigger.Removed)
                    linked.Release(activation);
                if (session.AutoPropagateLinkedFacts)
                    session.PropagateLinked();
            }

            fired++;
            if (context.IsHalted)
                break;
        }

        return fired;
    }

    private void Raise(MatchEvent what, Activation activation)
    {
        if (events.WatchesMatches(what))
            events.Raise(session, what, new AgendaEventArgs(activation));
    }
}
