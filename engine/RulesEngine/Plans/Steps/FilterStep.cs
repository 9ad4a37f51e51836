using RulesEngine.Network;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>Tests the conditions on a computed value.</summary>
internal sealed class FilterStep(FilterNode node, int order, int cell) : PlanStep
{
    public override void Run(PlanRun run)
    {
        foreach (var condition in node.Conditions)
        {
            if (!run.Holds(condition, node, order, cell))
                return;
        }

        Next.Run(run);
    }
}
