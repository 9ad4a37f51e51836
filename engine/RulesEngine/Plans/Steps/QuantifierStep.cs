using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>Goes on where facts of a kind exist, or where none do.</summary>
internal sealed class QuantifierStep(PlanQuantifier quantifier) : PlanStep
{
    public override void Run(PlanRun run)
    {
        if (!quantifier.Holds(run))
            return;
        if (quantifier.Order != run.LoudFrom || quantifier.Level < run.Positions.Length || !run.IsKnown())
            Next.Run(run);
    }
}
