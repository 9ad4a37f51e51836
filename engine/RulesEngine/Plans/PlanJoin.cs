using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>A pattern of a plan, and what ties its facts to those of earlier patterns.</summary>
/// <param name="node">The join as a reader of the network sees it.</param>
/// <param name="order">Its place among the parts of the rule.</param>
/// <param name="level">Where in the row its fact is.</param>
/// <param name="key">The equalities an index can answer; null where there are none.</param>
internal sealed class PlanJoin(JoinNode node, int order, int level, KeyedJoin? key) : PlanPart(node, order)
{
    public int Level => level;

    public KeyedJoin? Key => key;

    /// <summary>Whether something may be left to test when its key is equal.</summary>
    public bool IsTested => Node.Test.Conditions.Length > 0;

    /// <summary>Whether a test of it can throw, which somebody has to hear of.</summary>
    public bool CanThrow { get; } = !Harmless.Is(node.Test);

    public override PlanSeed SeedOf(MatchPlan plan) => new PatternSeed(plan, this);
}
