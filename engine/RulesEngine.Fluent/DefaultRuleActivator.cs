using System.Reflection;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Fluent;

/// <summary>Calls the public constructor without parameters.</summary>
public class DefaultRuleActivator : IRuleActivator
{
    public IEnumerable<Rule> Activate(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        const BindingFlags Flags = BindingFlags.Instance | BindingFlags.Public | BindingFlags.CreateInstance | BindingFlags.DoNotWrapExceptions;
        return [(Rule)Activator.CreateInstance(type, Flags, binder: null, args: null, culture: null)!];
    }
}
