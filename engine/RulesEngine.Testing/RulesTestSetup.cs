using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Testing;

internal sealed class RulesTestSetup : IRulesTestSetup
{
    private readonly List<RuleInfo> _rules = [];
    private readonly DefaultRuleActivator _activator = new();
    private readonly RuleDefinitionFactory _factory = new();

    public IReadOnlyCollection<RuleInfo> Rules => _rules.AsReadOnly();

    public Action<RuleCompiler> CompilerSetupAction { get; set; } = _ => { };

    public void Rule<T>()
        where T : Rule => Rule(typeof(T));

    public void Rule(Type ruleType)
    {
        foreach (var rule in _activator.Activate(ruleType))
        {
            Rule(rule);
        }
    }

    public void Rule(Rule ruleInstance)
    {
        ArgumentNullException.ThrowIfNull(ruleInstance);
        var type = ruleInstance.GetType();
        if (_rules.Exists(r => r.Type == type))
        {
            throw new ArgumentException($"Rule '{type.FullName}' is registered already. Register it once.", nameof(ruleInstance));
        }

        Add(new RuleInfo(type, ruleInstance, _factory.Create(ruleInstance)));
    }

    public void Rule(IRuleDefinition ruleDefinition)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinition);
        Add(new RuleInfo(ruleDefinition));
    }

    private void Add(RuleInfo rule)
    {
        if (_rules.Exists(r => r.Definition.Name == rule.Definition.Name))
        {
            throw new ArgumentException($"A rule named '{rule.Definition.Name}' is registered already. Give each rule a name of its own.", nameof(rule));
        }

        _rules.Add(rule);
    }
}
