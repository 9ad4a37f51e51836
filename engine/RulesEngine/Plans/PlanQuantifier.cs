using RulesEngine.Diagnostics;
using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>An Exists or Not of a plan. Its witnesses are found by key, and not kept for each combination.</summary>
internal sealed class PlanQuantifier(QuantifierNode node, JoinNode witnesses, int order, int own, GroupKey key)
    : GroupedPart(witnesses, witnesses.Test, order, own, key)
{
    public override PlanSeed SeedOf(MatchPlan plan) => new WitnessSeed(plan, this);

    public bool Holds(PlanRun run) => HasWitness(run) == (node.Kind == NodeType.Exists);

    private bool HasWitness(PlanRun run)
    {
        var memory = Memory.AlphaIn(run.State);
        if (memory.Count == 0)
            return false;
        if (run.IsWatched && Order >= run.LoudFrom)
            return AnyPasses(run, memory);
        var index = memory.Index(Key.Index);
        return Key.Find(run.Row, index, out var group) switch
        {
            KeyKind.Open => AnyPasses(run, memory),
            KeyKind.Value => HasWitness(run, memory, index, group),
            _ => false,
        };
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
