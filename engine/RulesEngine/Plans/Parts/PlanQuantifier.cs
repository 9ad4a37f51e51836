using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Searches;
using RulesEngine.Plans.Seeds;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans.Parts;

/// <summary>An Exists or Not of a plan. Its witnesses are found by key, and not kept for each combination.</summary>
/// <param name="node">The quantifier.</param>
/// <param name="witnesses">The join that takes the facts in, as a reader of the network sees it.</param>
/// <param name="order">Its place among the parts of the rule.</param>
/// <param name="own">The cell past what is bound before it.</param>
/// <param name="level">The number of patterns before it.</param>
/// <param name="key">The key of the groups.</param>
internal sealed class PlanQuantifier(QuantifierNode node, JoinNode witnesses, int order, int own, int level, GroupKey key)
    : GroupedPart(witnesses, node, witnesses.Test, order, own, key)
{
    /// <summary>The number of patterns before it.</summary>
    public int Level => level;

    public override void AddSteps(List<PlanStep> steps) => steps.Add(new QuantifierStep(this));

    public override PlanSeed SeedOf(MatchPlan plan) => new WitnessSeed(plan, this);

    public bool Holds(PlanRun run)
    {
        var isThere = HasWitness(run);
        if (isThere)
            run.Count(Node, Order);
        return isThere == (node.Kind == NodeType.Exists);
    }

    private bool HasWitness(PlanRun run)
    {
        var memory = Memory.AlphaIn(run.State);
        if (memory.Count == 0)
            return false;
        if (run.IsWatched && Order >= run.LoudFrom)
            return AnyPasses(run, memory);
        var index = memory.Index(Key.Index);
        return Key.Find(run.Row, index, out var group) == KeyKind.Open ? AnyPasses(run, memory) : HasWitness(run, memory, index, group);
    }

    // Every fact of the group is tested, even when one is found: what throws has to be heard of.
    private bool HasWitness(PlanRun run, AlphaMemory memory, KeyIndex index, int group)
    {
        var position = index.First(group);
        var found = position >= 0 && !IsTested;
        if (!found)
        {
            for (; position >= 0; position = index.After(position))
                found |= Passes(run, memory, position, byKey: true);
        }

        foreach (var open in index.Open)
            found |= Passes(run, memory, open, byKey: false);
        return found;
    }
}
