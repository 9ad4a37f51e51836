using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>Binds a computed value.</summary>
internal sealed class BindStep(BindingNode node, int order, int level) : PlanStep
{
    public override void Run(PlanRun run)
    {
        if (!run.TryCompute(node.Value, node, order, level, out var value))
            return;
        run.Row[level] = value;
        Next.Run(run);
    }
}
