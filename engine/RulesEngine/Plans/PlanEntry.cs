using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>A part of a plan that facts enter.</summary>
internal abstract class PlanEntry(NetworkNode node, FactMemoryNode memory, int order) : PlanPart(order)
{
    /// <summary>Where the facts come in, as a reader of the network sees it.</summary>
    public NetworkNode Node => node;

    /// <summary>Where the facts are.</summary>
    public FactMemoryNode Memory => memory;

    public abstract PlanSeed SeedOf(MatchPlan plan);
}
