using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>What a rule cost, and what came of it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Created">Matches that came about.</param>
/// <param name="Removed">Matches that ceased.</param>
/// <param name="Firings">How often it fired.</param>
/// <param name="FindingTime">Time of its nodes; of a node that several rules share, an equal part for each.</param>
/// <param name="FiringTime">Time of its actions, with everything that the facts they insert and change cause at once.</param>
/// <param name="AllocatedBytes">Memory that finding its matches asked for; of shared nodes an equal part.</param>
public sealed record RuleMetrics(
    IRuleDefinition Rule,
    int Created,
    int Removed,
    int Firings,
    TimeSpan FindingTime,
    TimeSpan FiringTime,
    long AllocatedBytes);
