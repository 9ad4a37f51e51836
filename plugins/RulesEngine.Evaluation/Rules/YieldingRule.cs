using System.Reflection;
using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>A rule that only yields facts for others.</summary>
/// <param name="Name">Name of its class.</param>
/// <param name="Definition">What it looks for and yields.</param>
internal sealed record YieldingRule(string Name, IRuleDefinition Definition)
{
    internal Type Type => (Type)Definition.Properties[Fluent.RuleProperties.ClrType];

    internal Assembly Assembly => Type.Assembly;
}
