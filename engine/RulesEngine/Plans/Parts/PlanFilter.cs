using RulesEngine.Network;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans.Parts;

/// <summary>The conditions on the value or row that was bound last.</summary>
internal sealed class PlanFilter(FilterNode node, int order, int cell) : PlanPart(node, order)
{
    public override bool CanThrow { get; } = !Array.TrueForAll(node.Conditions, condition => Harmless.Is(condition.Lambda));

    public override void AddSteps(List<PlanStep> steps) => steps.Add(new FilterStep(node, Order, cell));
}
