using RulesEngine.Diagnostics;
using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>An Exists or Not of a plan. Its witnesses are found by key, and not kept for each combination.</summary>
internal abstract class PlanQuantifier(QuantifierNode node, JoinNode witnesses, int order, int own) : PlanPart(witnesses, order)
{
    /// <summary>The number of patterns and values before it.</summary>
    public int Own => own;

    /// <summary>The level whose fact decides which facts are witnesses.</summary>
    public abstract int Source { get; }

    /// <summary>Whether more than a key makes a fact a witness.</summary>
    public bool IsTested => Node.Test.Remainder.Length > 0;

    /// <summary>Number of the index over the facts that may be witnesses.</summary>
    public abstract int WitnessIndex { get; }

    /// <param name="node">The quantifier.</param>
    /// <param name="witnesses">The join that leads its witnesses in.</param>
    /// <param name="order">Its place among the parts of the rule.</param>
    /// <param name="own">Where in the row a witness is put while it is tested.</param>
    /// <param name="earlier">The memories of earlier patterns, by level.</param>
    public static PlanQuantifier Of(QuantifierNode node, JoinNode witnesses, int order, int own, IReadOnlyList<FactMemoryNode> earlier) =>
        (PlanQuantifier)Activator.CreateInstance(typeof(PlanQuantifier<>).MakeGenericType(KeyLambda.TypeOf(witnesses.Test.RightKey!)!), node, witnesses, order, own, earlier)!;

    public override PlanSeed SeedOf(MatchPlan plan) => new WitnessSeed(plan, this);

    public bool Holds(PlanRun run) => HasWitness(run) == (node.Kind == NodeType.Exists);

    /// <summary>Adds the positions of the facts at <see cref="Source"/> that belong to some groups of witnesses.</summary>
    public abstract void AddSources(NetworkState state, AlphaMemory sources, AlphaMemory memory, IReadOnlyCollection<int> groups, SlotList positions);

    protected abstract bool HasWitness(PlanRun run);

    /// <summary>Whether the fact at a position is a witness.</summary>
    protected bool IsWitness(PlanRun run, AlphaMemory memory, int position, bool byKey)
    {
        var isLoud = Order >= run.LoudFrom && run.Witnesses.Contains(position);
        var displaced = run.Row[own];
        run.Row[own] = memory.ValueAt(position);
        var holds = true;
        foreach (var condition in byKey ? Node.Test.Remainder : Node.Test.Conditions)
        {
            holds = run.Holds(condition, Node, own, isLoud, memory.SlotAt(position));
            if (!holds)
                break;
        }

        run.Row[own] = displaced;
        return holds;
    }

    /// <summary>Whether any fact is a witness by the conditions as the rule states them.</summary>
    protected bool HasAnyWitness(PlanRun run, AlphaMemory memory)
    {
        var found = false;
        for (var position = 0; position < memory.Top; position++)
        {
            if (memory.SlotAt(position) >= 0)
                found |= IsWitness(run, memory, position, byKey: false);
        }

        return found;
    }
}
