using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>A rule that only yields facts for others.</summary>
/// <param name="Name">Name of its class.</param>
/// <param name="Definition">What it looks for and yields.</param>
internal sealed record YieldingRule(string Name, IRuleDefinition Definition);
