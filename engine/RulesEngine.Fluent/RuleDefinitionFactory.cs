using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Fluent;

/// <summary>Turns rule instances into rule definitions.</summary>
public class RuleDefinitionFactory
{
    /// <exception cref="RuleDefinitionException">The first rule that could not be defined, with the cause.</exception>
    public IReadOnlyCollection<IRuleDefinition> Create(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. rules.Select(Create)];
    }

    /// <exception cref="RuleDefinitionException">The rule could not be defined.</exception>
    public IRuleDefinition Create(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        try
        {
            return rule.Write();
        }
        catch (Exception e)
        {
            throw new RuleDefinitionException(rule.GetType(), e);
        }
    }
}
