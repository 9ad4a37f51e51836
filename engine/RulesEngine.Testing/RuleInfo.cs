using RulesEngine.RuleModel;

namespace RulesEngine.Testing;

/// <summary>A rule under test.</summary>
public readonly record struct RuleInfo
{
    public RuleInfo(Type type, object instance, IRuleDefinition definition)
    {
        Type = type;
        Instance = instance;
        Definition = definition;
    }

    public RuleInfo(IRuleDefinition definition)
    {
        Definition = definition;
    }

    /// <summary>The rule class; null for a rule given as a definition.</summary>
    public Type? Type { get; }

    /// <summary>The instance of the rule class; null for a rule given as a definition.</summary>
    public object? Instance { get; }

    public IRuleDefinition Definition { get; }
}
