using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.Plans.Seeds;

namespace RulesEngine.Plans.Parts;

/// <summary>A part of a plan that facts enter.</summary>
internal abstract class PlanEntry(NetworkNode node, FactMemoryNode memory, NetworkNode? stage, int order) : PlanPart(stage, order)
{
    /// <summary>Where the facts come in, as a reader of the network sees it.</summary>
    public NetworkNode Node => node;

    /// <summary>Where the facts are.</summary>
    public FactMemoryNode Memory => memory;

    public abstract PlanSeed SeedOf(MatchPlan plan);

    /// <summary>Counts facts that come in.</summary>
    public virtual void Count(Meter meter, FactChange change, int facts) => meter.Took(node, change, facts);
}
