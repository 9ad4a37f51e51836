using RulesEngine.Compilation;
using RulesEngine.Diagnostics;
using RulesEngine.Extensibility;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>One action of one firing.</summary>
internal sealed class ActionInvocation : IActionInvocation
{
    private readonly Session _session;
    private readonly Activation _activation;
    private readonly CompiledAction _action;
    private readonly ActionContext _context;
    private readonly EventHub _events;
    private object?[]? _arguments;

    public ActionInvocation(Session session, Activation activation, CompiledAction action, ActionContext context, EventHub events)
    {
        _session = session;
        _activation = activation;
        _action = action;
        _context = context;
        _events = events;
    }

    public IReadOnlyList<object?> Arguments => _arguments ??= ReadArguments();

    public ActionTrigger Trigger => _action.Trigger;

    /// <summary>Ends when what an interceptor started has ended.</summary>
    public Task Completion { get; private set; } = Task.CompletedTask;

    /// <summary>Runs the action for an interceptor, to whom its exceptions belong.</summary>
    public void Invoke()
    {
        try
        {
            Completion = Start() ?? Task.CompletedTask;
        }
        catch (Exception exception)
        {
            Report(exception);
            throw;
        }
    }

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

    private void Conclude(Exception? failure)
    {
        var handled = failure is not null && Report(failure);
        if (_events.WatchesActions)
            RaiseEvaluated(failure);
        if (failure is not null && !handled)
            throw new RuleRhsExpressionEvaluationException("An action threw.", _activation.Rule.Name, _action.Expression.ToString(), failure);
    }

    private Task? Start() => _action.Run(_context, _arguments ??= ReadArguments());

    private object?[] ReadArguments()
    {
        var arguments = new object?[_action.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = ArgumentFor(_action.Parameters[i]);
        return arguments;
    }

    private object? ArgumentFor(ActionParameter parameter) =>
        parameter.ServiceType is { } service ? _context.Resolve(service) : _activation.ValueOf(parameter.Name);

    private bool Report(Exception failure)
    {
        var failed = new RhsExpressionErrorEventArgs(_action.Expression, failure, ArgumentsSoFar, _activation);
        _events.RaiseFailed(_session, failed);
        return failed.IsHandled;
    }

    private void RaiseEvaluated(Exception? failure) =>
        _events.RaiseEvaluated(_session, new RhsExpressionEventArgs(_action.Expression, failure, ArgumentsSoFar, _activation));

    // A dependency that could not be resolved leaves no arguments to show.
    private object?[] ArgumentsSoFar => _arguments ?? [];
}
