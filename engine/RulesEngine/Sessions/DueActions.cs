using RulesEngine.Compilation;
using RulesEngine.Diagnostics;
using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>The actions that one firing runs: fixed before the first one begins, whatever they do to the match.</summary>
internal readonly struct DueActions(Session session, RuleMatch match, EventHub events)
{
    private readonly BoundAction[] _actions = match.All.Node.ActionsOn(match.Trigger);

    /// <exception cref="InvalidOperationException">One of them returns a task.</exception>
    public void RefuseTasks()
    {
        foreach (var action in _actions)
        {
            if (action.Action.ReturnsTask)
                throw new InvalidOperationException($"Rule '{match.Rule.Definition.Name}': the action '{action.Action.Expression}' returns a task, and 'Fire' would not wait for it. Call 'FireAsync'.");
        }
    }

    public void Run(ActionContext context)
    {
        if (session.ActionInterceptor is { } interceptor)
        {
            interceptor.Intercept(context, Invocations(context));
        }
        else
        {
            foreach (var action in _actions)
                Call(action, context).Run();
        }

        RaiseFired();
    }

    public async Task RunAsync(ActionContext context)
    {
        if (session.ActionInterceptor is { } interceptor)
        {
            var invocations = Invocations(context);
            interceptor.Intercept(context, invocations);
            foreach (var invocation in invocations)
                await invocation.Completion;
        }
        else
        {
            foreach (var action in _actions)
                await Call(action, context).RunAsync();
        }

        RaiseFired();
    }

    private ActionInvocation[] Invocations(ActionContext context)
    {
        var invocations = new ActionInvocation[_actions.Length];
        for (var i = 0; i < invocations.Length; i++)
            invocations[i] = new ActionInvocation(Call(_actions[i], context));
        return invocations;
    }

    private ActionCall Call(BoundAction action, ActionContext context) => new(session, match, action, context, events);

    private void RaiseFired()
    {
        if (events.WatchesMatches(MatchEvent.Fired))
            events.Raise(session, MatchEvent.Fired, new AgendaEventArgs(match.Shown));
    }
}
