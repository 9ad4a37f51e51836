using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Fluent;

/// <summary>Makes instances of rule classes.</summary>
public interface IRuleActivator
{
    /// <returns>None, one or several instances; each becomes a rule.</returns>
    IEnumerable<Rule> Activate(Type type);
}
