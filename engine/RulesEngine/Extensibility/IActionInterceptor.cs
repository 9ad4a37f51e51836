using RulesEngine.RuleModel;

namespace RulesEngine.Extensibility;

/// <summary>Stands between a firing rule and its actions.</summary>
public interface IActionInterceptor
{
    /// <summary>Called once per firing with the actions that are due; runs those it wants to run. What it throws leaves <c>Fire</c> unwrapped.</summary>
    void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions);
}
