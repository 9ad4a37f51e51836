using RulesEngine.Extensibility;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>One action of one firing, for an interceptor, to whom its exceptions belong.</summary>
internal sealed class ActionInvocation(ActionCall call) : IActionInvocation
{
    private ActionCall _call = call;

    public IReadOnlyList<object?> Arguments => _call.Arguments;

    public ActionTrigger Trigger => _call.Action.Trigger;

    /// <summary>Ends when what the interceptor started has ended.</summary>
    public Task Completion { get; private set; } = Task.CompletedTask;

    public void Invoke()
    {
        try
        {
            Completion = _call.Start() ?? Task.CompletedTask;
        }
        catch (Exception exception)
        {
            _call.Report(exception);
            throw;
        }
    }
}
