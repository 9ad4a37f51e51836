using RulesEngine.Diagnostics;
using RulesEngine.Plans.Tables;

namespace RulesEngine.Network;

/// <summary>Lets a token through while it has witnesses (Exists), or while it has none (Not).</summary>
internal sealed class QuantifierNode(int id, NodeType kind, int level, PassNode subnet, int resultsId)
    : SubnetNode(id, level, subnet, resultsId)
{
    public override NodeType? Kind => kind;

    /// <summary>What it decides, as plans see it, where it asks nothing of earlier patterns.</summary>
    public GateTable? Gate { get; set; }

    public override void Insert(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        foreach (var token in tokens)
            memory.Entries[token] = new(token);
        memory.Lead(() => Subnet.Insert(state, tokens));
        Settle(state, memory, tokens, updated: false);
    }

    public override void Update(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        foreach (var token in tokens)
            memory.Entries.TryAdd(token, new(token));
        memory.Lead(() => Subnet.Update(state, tokens));
        Settle(state, memory, tokens, updated: true);
    }

    public override void Retract(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        var gone = new List<Token>();
        foreach (var token in tokens)
        {
            if (memory.Entries.Remove(token, out var entry) && entry.Held)
                gone.Add(token);
        }

        PassRetracted(state, gone);
        memory.Lead(() => Subnet.Retract(state, tokens));
    }

    public override void ResultsInserted(NetworkState state, List<Token> tokens) => Count(state, tokens, appear: true);

    public override void ResultsUpdated(NetworkState state, List<Token> tokens)
    {
    }

    public override void ResultsRetracted(NetworkState state, List<Token> tokens) => Count(state, tokens, appear: false);

    private void Count(NetworkState state, List<Token> witnesses, bool appear)
    {
        var memory = MemoryIn(state);
        var touched = new List<Token>();
        foreach (var witness in witnesses)
        {
            if (!(appear ? memory.Witnesses.Add(witness) : memory.Witnesses.Remove(witness)))
                continue;
            var token = witness.AncestorAt(Level);
            if (!memory.Entries.TryGetValue(token, out var entry))
                continue;
            entry.Witnesses += appear ? 1 : -1;
            touched.Add(token);
        }

        if (!memory.IsLeading)
            Settle(state, memory, touched, updated: false);
    }

    private void Settle(NetworkState state, QuantifierMemory memory, List<Token> tokens, bool updated)
    {
        var changes = new TokenChanges();
        foreach (var token in tokens)
        {
            if (!memory.Entries.TryGetValue(token, out var entry))
                continue;
            var holds = entry.Witnesses > 0 == (kind == NodeType.Exists);
            if (holds != entry.Held || updated)
                changes.Add(token, entry.Held, holds);
            entry.Held = holds;
        }

        Pass(state, changes);
    }

    private QuantifierMemory MemoryIn(NetworkState state) => state.Memory(this, static (_, _) => new QuantifierMemory());
}
