using RulesEngine.Network;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans.Parts;

/// <summary>A value that is computed of what is bound.</summary>
internal sealed class PlanLet(BindingNode node, int order, int cell) : PlanPart(node, order)
{
    public override bool CanThrow { get; } = !Harmless.Is(node.Value.Lambda);

    public override void AddSteps(List<PlanStep> steps) => steps.Add(new BindStep(node, Order, cell));
}
