using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.Plans.Seeds;

namespace RulesEngine.Plans.Tables;

/// <summary>An Exists or Not that asks nothing of earlier patterns, as one row that is there while it holds: it is decided once for all combinations.</summary>
internal sealed class GateTable : PlanTable
{
    private GateTable(QuantifierNode quantifier, JoinNode witnesses, FactMemoryNode gate)
        : base(quantifier, witnesses, gate)
    {
        Seed = new GateSeed(this);
        Connect();
    }

    public override PlanSeed Seed { get; }

    /// <returns>Null where the quantifier is about more than the facts of one pattern.</returns>
    public static GateTable? TryRead(QuantifierNode quantifier, List<NetworkNode> nodes)
    {
        if (quantifier.Gate is { } known)
            return known;
        if (FactsOf(quantifier, nodes) is not { } witnesses)
            return null;
        var gate = new FactMemoryNode(nodes.Count, null, typeof(bool));
        nodes.Add(gate);
        return quantifier.Gate = new(quantifier, witnesses, gate);
    }

    public override void Activate(NetworkState state) => Decide(state);

    /// <summary>Opens or closes the gate where it has to be.</summary>
    public void Decide(NetworkState state)
    {
        var gate = Direct.AlphaIn(state);
        var holds = Facts.Right.AlphaIn(state).Count > 0 == (Node.Kind == NodeType.Exists);
        if (holds && gate.Count == 0)
            Pass(state, [], [], [0]);
        else if (!holds && gate.Count > 0)
            Pass(state, [0], [], []);
    }

    protected override IFactStore StoreIn(NetworkState state) => GateStore.Instance;
}
