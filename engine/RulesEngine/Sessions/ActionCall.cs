using RulesEngine.Compilation;
using RulesEngine.Diagnostics;
using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>One action of one firing, as it is run.</summary>
internal struct ActionCall(Session session, RuleMatch match, BoundAction action, ActionContext context, EventHub events)
{
    private object?[]? _arguments;

    public readonly CompiledAction Action => action.Action;

    public object?[] Arguments => _arguments ??= action.ArgumentsFor(match, context);

    /// <summary>Runs an action that is over when it returns.</summary>
    public void Run()
    {
        Exception? failure = null;
        try
        {
            _ = Start();
        }
#pragma warning disable CA1031 // Whatever an action throws is reported with the rule's name.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }

        Conclude(failure);
    }

    public async Task RunAsync()
    {
        Exception? failure = null;
        try
        {
            if (Start() is { } task)
                await task;
        }
#pragma warning disable CA1031 // Whatever an action throws is reported with the rule's name.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }

        Conclude(failure);
    }

    public Task? Start() => Action.Run(context, Arguments);

    /// <summary>Tells of a failure; true where somebody dealt with it.</summary>
    public readonly bool Report(Exception failure)
    {
        var failed = new RhsExpressionErrorEventArgs(Action.Expression, failure, ArgumentsSoFar, match.Shown);
        events.RaiseFailed(session, failed);
        return failed.IsHandled;
    }

    // A dependency that could not be resolved leaves no arguments to show.
    private readonly object?[] ArgumentsSoFar => _arguments ?? [];

    private readonly void Conclude(Exception? failure)
    {
        var handled = failure is not null && Report(failure);
        if (events.WatchesActions)
            events.RaiseEvaluated(session, new RhsExpressionEventArgs(Action.Expression, failure, ArgumentsSoFar, match.Shown));
        if (failure is not null && !handled)
            throw new RuleRhsExpressionEvaluationException(FailureText.Of("An action", [match.Rule.Definition], match.Shown.Facts), match.Rule.Definition.Name, Action.Expression.ToString(), failure);
    }
}
