using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans;

/// <summary>The ways of a plan.</summary>
/// <param name="AsWritten">All matches, in the order in which the rule states its patterns.</param>
/// <param name="From">For each level, the matches of a fact that is bound there.</param>
internal sealed record PlanWays(PlanStep AsWritten, PlanStep[] From)
{
    /// <param name="parts">What the plan is made of.</param>
    /// <param name="after">A step to take when a part is passed; null for none.</param>
    public static PlanWays Of(PlanParts parts, Func<PlanPart, PlanStep?> after) =>
        new(PlanWay.AsWritten(parts, after), [.. parts.Joins.Select(join => PlanWay.From(join.Level, parts, after))]);
}
