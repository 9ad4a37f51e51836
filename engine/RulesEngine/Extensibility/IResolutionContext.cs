using RulesEngine.RuleModel;

namespace RulesEngine.Extensibility;

/// <summary>Who asks for a service.</summary>
public interface IResolutionContext
{
    /// <summary>The session in which the rule fires.</summary>
    ISession Session { get; }

    /// <summary>The rule that fires.</summary>
    IRuleDefinition Rule { get; }
}
