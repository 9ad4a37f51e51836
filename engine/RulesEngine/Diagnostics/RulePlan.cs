using RulesEngine.Compilation;
using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>How the matches of a rule are found, for authors who want to see what will be slow before there are many facts.</summary>
/// <param name="Steps">The parts of the rule in the order written.</param>
/// <example>
/// <code>
/// foreach (RulePlan plan in RulePlan.Of(rule))
///     Console.WriteLine(plan);
///
/// // match area: Area; filter: area.Need &gt; 0
/// // match plan: Plan; hash join on plan.Area == area.Code; scan: plan.Money &lt; area.Need
/// </code>
/// </example>
public sealed record RulePlan(IReadOnlyList<PlannedStep> Steps)
{
    /// <summary>The plan of a rule; of a rule with an Or one for each branch.</summary>
    /// <param name="rule">The rule as its author wrote it.</param>
    public static IReadOnlyList<RulePlan> Of(IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return [.. Conjunctions.Of(rule.LeftHandSide).Select(elements => new RulePlan([.. new PlanReader().Read(elements)]))];
    }

    /// <summary>A line for each part.</summary>
    public override string ToString() => string.Join('\n', Steps);
}
