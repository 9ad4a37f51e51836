using System.Reflection;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Fluent;

internal sealed class RuleLoadSpec(IRuleActivator activator) : IRuleLoadSpec
{
    private readonly RuleTypeScanner _scanner = new();
    private Func<IRuleMetadata, bool>? _filter;
    private string? _ruleSetName;

    public string RuleSetName => _ruleSetName ?? "default";

    public IRuleLoadSpec PrivateTypes(bool include = true)
    {
        _scanner.PrivateTypes(include);
        return this;
    }

    public IRuleLoadSpec NestedTypes(bool include = true)
    {
        _scanner.NestedTypes(include);
        return this;
    }

    public IRuleLoadSpec From(params Assembly[] assemblies)
    {
        _scanner.Assembly(assemblies);
        return this;
    }

    public IRuleLoadSpec From(IEnumerable<Assembly> assemblies) => From(assemblies.ToArray());

    public IRuleLoadSpec From(params Type[] types)
    {
        _scanner.Type(types);
        return this;
    }

    public IRuleLoadSpec From(IEnumerable<Type> types) => From(types.ToArray());

    public IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction)
    {
        ArgumentNullException.ThrowIfNull(scanAction);
        scanAction(_scanner);
        return this;
    }

    public IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        _filter = _filter is null ? filter : throw new InvalidOperationException("The rules have a filter already. Say 'Where' once.");
        return this;
    }

    public IRuleLoadSpec To(string ruleSetName)
    {
        ArgumentNullException.ThrowIfNull(ruleSetName);
        _ruleSetName = _ruleSetName is null
            ? ruleSetName
            : throw new InvalidOperationException($"The rule set is named '{_ruleSetName}' already. Say 'To' once.");
        return this;
    }

    public IReadOnlyList<IRuleDefinition> Load()
    {
        var factory = new RuleDefinitionFactory();
        return [.. _scanner.GetRuleTypes().Where(IsWanted).SelectMany(Activate).Select(factory.Create)];
    }

    private bool IsWanted(Type type) => _filter is null || _filter(new RuleMetadata(type));

    private IReadOnlyList<Rule> Activate(Type type)
    {
        try
        {
            return [.. activator.Activate(type)];
        }
        catch (Exception e)
        {
            throw new RuleActivationException(type, e);
        }
    }
}
