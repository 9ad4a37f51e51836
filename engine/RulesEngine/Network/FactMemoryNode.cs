using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Keeps facts and tells the joins that look at them.</summary>
/// <remarks>
/// New facts are told before they are kept: a fact that fills two patterns of one rule first comes from the left and
/// meets the old facts, then from the right and meets every combination, itself included. So each pair appears once.
/// Changed facts are put under their new keys before anyone is told, so that a fact joined to itself stays joined.
/// </remarks>
internal sealed class FactMemoryNode(int id, NodeType? kind, Type type) : FactNode(id)
{
    private readonly List<JoinNode> _joins = [];
    private readonly List<KeySelector> _keys = [];

    public override NodeType? Kind => kind;

    public override Type OutputType => type;

    public override IEnumerable<NetworkNode> Next => _joins;

    public void Feed(JoinNode join) => _joins.Add(join);

    /// <summary>Number of the index for a key; joins with equal keys share one.</summary>
    public int IndexFor(KeySelector key)
    {
        var number = _keys.FindIndex(key.SameAs);
        if (number >= 0)
            return number;
        _keys.Add(key);
        return _keys.Count - 1;
    }

    public FactMemory MemoryIn(NetworkState state) => state.Memory(this, static (node, state) => new FactMemory(node._keys, state.Start));

    public override void Insert(NetworkState state, ReadOnlySpan<int> slots) => Insert(state, state.Facts.FactsAt(slots));

    public override void Update(NetworkState state, ReadOnlySpan<int> slots) => Update(state, state.Facts.FactsAt(slots));

    public override void Retract(NetworkState state, ReadOnlySpan<int> slots) => Retract(state, state.Facts.FactsAt(slots));

    public void Insert(NetworkState state, List<Fact> facts)
    {
        if (facts.Count == 0)
            return;
        foreach (var join in _joins)
            join.RightInserted(state, facts);
        MemoryIn(state).Add(facts);
    }

    public void Update(NetworkState state, List<Fact> facts)
    {
        var memory = MemoryIn(state);
        var known = facts.FindAll(memory.Contains);
        if (known.Count > 0)
        {
            memory.Rekey(known);
            foreach (var join in _joins)
                join.RightUpdated(state, known);
        }

        if (known.Count < facts.Count)
            Insert(state, facts.FindAll(fact => !memory.Contains(fact)));
    }

    public void Retract(NetworkState state, List<Fact> facts)
    {
        var memory = MemoryIn(state);
        // A fact whose insertion failed half-way is known to some joins but not to the memory.
        var known = state.IsWithdrawing ? facts : facts.FindAll(memory.Contains);
        if (known.Count == 0)
            return;
        memory.Remove(known);
        for (var i = _joins.Count - 1; i >= 0; i--)
            _joins[i].RightRetracted(state, known);
    }
}
