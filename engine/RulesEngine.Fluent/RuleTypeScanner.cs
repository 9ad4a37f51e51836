using System.Reflection;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Fluent;

/// <summary>Finds rule classes among the types of assemblies and among types given one by one.</summary>
public class RuleTypeScanner : IRuleTypeScanner
{
    private readonly List<Type> _types = [];
    private readonly List<Func<Type, bool>> _predicates = [];
    private bool _private;
    private bool _nested;

    /// <returns>True for a concrete, closed class that derives from <see cref="Rule"/>.</returns>
    public static bool IsRuleType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type is { IsAbstract: false, IsInterface: false, ContainsGenericParameters: false } && typeof(Rule).IsAssignableFrom(type);
    }

    public IRuleTypeScanner PrivateTypes(bool include = true)
    {
        _private = include;
        return this;
    }

    public IRuleTypeScanner NestedTypes(bool include = true)
    {
        _nested = include;
        return this;
    }

    public IRuleTypeScanner Assembly(params Assembly[] assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        _types.AddRange(assemblies.SelectMany(a => a.GetTypes()));
        return this;
    }

    public IRuleTypeScanner AssemblyOf<T>() => AssemblyOf(typeof(T));

    public IRuleTypeScanner AssemblyOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Assembly(type.Assembly);
    }

    public IRuleTypeScanner Type(params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        _types.AddRange(types);
        return this;
    }

    public IRuleTypeScanner Where(Func<Type, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        _predicates.Add(predicate);
        return this;
    }

    /// <returns>The rule classes in the order in which they were given, those of an assembly in the order of its metadata.</returns>
    public Type[] GetRuleTypes() =>
        [.. _types.Where(t => IsRuleType(t) && IsVisible(t) && _predicates.TrueForAll(p => p(t)))];

    private bool IsVisible(Type type) => type.IsNested ? _nested : _private || type.IsPublic;
}
