using RulesEngine.Compilation;
using RulesEngine.Diagnostics;

namespace RulesEngine.Sessions;

/// <summary>The actions that one firing runs: fixed before the first one begins, whatever they do to the match.</summary>
internal sealed class DueActions(Session session, Activation activation, EventHub events)
{
    private readonly CompiledAction[] _actions = [.. activation.Compiled.Actions.Where(action => action.IsDueOn(activation.Trigger))];

    /// <exception cref="InvalidOperationException">One of them returns a task.</exception>
    public void RefuseTasks()
    {
        if (Array.Find(_actions, action => action.ReturnsTask) is { } action)
            throw new InvalidOperationException($"Rule '{activation.Rule.Name}': the action '{action.Expression}' returns a task, and 'Fire' would not wait for it. Call 'FireAsync'.");
    }

    public async Task RunAsync(ActionContext context)
    {
        var invocations = Array.ConvertAll(_actions, action => new ActionInvocation(session, activation, action, context, events));
        if (session.ActionInterceptor is { } interceptor)
        {
            interceptor.Intercept(context, invocations);
            foreach (var invocation in invocations)
                await invocation.Completion;
        }
        else
        {
            foreach (var invocation in invocations)
                await invocation.RunAsync();
        }

        if (events.WatchesMatches(MatchEvent.Fired))
            events.Raise(session, MatchEvent.Fired, new AgendaEventArgs(activation));
    }
}
