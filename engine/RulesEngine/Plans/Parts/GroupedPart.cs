using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Parts;

/// <summary>A part of a plan whose facts are looked at in groups, one for each key, and not one by one.</summary>
/// <param name="node">The join that takes the facts in, as a reader of the network sees it.</param>
/// <param name="stage">The quantifier or query.</param>
/// <param name="test">What ties the facts to an earlier pattern.</param>
/// <param name="order">Its place among the parts of the rule.</param>
/// <param name="own">The cell past what is bound before it.</param>
/// <param name="key">The key of the groups.</param>
internal abstract class GroupedPart(JoinNode node, NetworkNode stage, JoinTest test, int order, int own, GroupKey key) : PlanEntry(node, node.Right, stage, order)
{
    /// <summary>The cell past what is bound before it.</summary>
    public int Own => own;

    public GroupKey Key => key;

    public override bool CanThrow { get; } = !Harmless.Is(test);

    /// <summary>What ties the facts to an earlier pattern.</summary>
    protected JoinTest Test => test;

    /// <summary>Whether more than its key makes a fact belong to a group.</summary>
    public bool IsTested => test.Remainder.Length > 0;

    /// <summary>Whether the fact at a position passes the tests.</summary>
    protected bool Passes(PlanRun run, AlphaMemory memory, int position, bool byKey)
    {
        var isLoud = Order >= run.LoudFrom && run.Witnesses.Contains(position);
        var displaced = run.Row[own];
        run.Row[own] = memory.ValueAt(position);
        var holds = true;
        foreach (var condition in byKey ? test.Remainder : test.Conditions)
        {
            holds = run.Holds(condition, Node, own, isLoud, memory.SlotAt(position));
            if (!holds)
                break;
        }

        run.Row[own] = displaced;
        return holds;
    }

    /// <summary>Whether any fact passes the tests as the rule states them.</summary>
    protected bool AnyPasses(PlanRun run, AlphaMemory memory)
    {
        var found = false;
        for (var position = 0; position < memory.Top; position++)
        {
            if (memory.SlotAt(position) >= 0)
                found |= Passes(run, memory, position, byKey: false);
        }

        return found;
    }
}
