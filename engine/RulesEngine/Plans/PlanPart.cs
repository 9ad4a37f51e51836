using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>A part of a plan that facts enter.</summary>
internal abstract class PlanPart(JoinNode node, int order)
{
    /// <summary>Its place among the parts of the rule.</summary>
    public int Order => order;

    /// <summary>The join that takes the facts in, as a reader of the network sees it.</summary>
    public JoinNode Node => node;

    public FactMemoryNode Memory => node.Right;

    public abstract PlanSeed SeedOf(MatchPlan plan);
}
