using RulesEngine.Network;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>Binds a computed value.</summary>
internal sealed class BindStep(BindingNode node, int order, int cell) : PlanStep
{
    public override void Run(PlanRun run)
    {
        if (!run.TryCompute(node.Value, node, order, cell, out var value))
            return;
        run.Row[cell] = value;
        Next.Run(run);
    }
}
