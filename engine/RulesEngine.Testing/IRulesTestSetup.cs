using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Testing;

/// <summary>Says which rules are tested. To be used before the session is.</summary>
public interface IRulesTestSetup
{
    IReadOnlyCollection<RuleInfo> Rules { get; }

    /// <summary>Called with the compiler before it compiles the rules.</summary>
    Action<RuleCompiler> CompilerSetupAction { get; set; }

    /// <exception cref="ArgumentException">The class, or a rule of the same name, is registered already.</exception>
    void Rule<T>()
        where T : Rule;

    void Rule(Type ruleType);

    void Rule(Rule ruleInstance);

    void Rule(IRuleDefinition ruleDefinition);
}
