using RulesEngine.RuleModel;

namespace RulesEngine.Extensibility;

/// <summary>One action that is due.</summary>
public interface IActionInvocation
{
    /// <summary>What the action is called with, dependencies included, the context not.</summary>
    IReadOnlyList<object?> Arguments { get; }

    /// <summary>The occasions on which the action runs.</summary>
    ActionTrigger Trigger { get; }

    /// <summary>Runs the action.</summary>
    void Invoke();
}
