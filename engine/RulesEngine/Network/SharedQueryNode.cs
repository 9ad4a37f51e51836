using RulesEngine.Diagnostics;
using RulesEngine.Plans;

namespace RulesEngine.Network;

/// <summary>Adds to each token the collection of a query that is kept once for all tokens with equal keys.</summary>
/// <remarks>
/// The keys form tokens of their own, which lead through the query. What it gives for a key goes to each token that has it,
/// as a fact of that token: a token whose key changes keeps its fact and gets the other collection.
/// </remarks>
internal sealed class SharedQueryNode(int id, BoundExpression<object?>[] parts, IEqualityComparer<object>[] comparers, PassNode keys, int rowsId) : TokenSource(id)
{
    private readonly CompositeKeyComparer _comparer = new(comparers);
    private Rows? _rows;

    public override NodeType? Kind => null;

    /// <summary>What the query collects, where it only collects the facts of a pattern.</summary>
    public CollectedQuery? Collected { get; init; }

    public override IEnumerable<NetworkNode> Next => [keys];

    /// <summary>Where the query's collections come back.</summary>
    public TokenNode Results => _rows ??= new Rows(rowsId, this);

    public override void Insert(NetworkState state, List<Token> tokens) => Ask(state, tokens);

    public override void Update(NetworkState state, List<Token> tokens) => Ask(state, tokens);

    public override void Retract(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        var gone = new List<Token>();
        foreach (var token in tokens)
        {
            if (memory.Remove(token)?.Child is { } child)
                gone.Add(child);
        }

        PassRetracted(state, gone);
        LeaveEmptied(state, memory);
    }

    private void Ask(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        var created = new List<Token>();
        try
        {
            foreach (var token in tokens)
                Join(state, memory, memory.Find(token) ?? memory.Add(token), created);
        }
        finally
        {
            memory.Lead(() => keys.Insert(state, created));
        }

        LeaveEmptied(state, memory);
        var changes = new TokenChanges();
        foreach (var token in tokens)
            memory.Find(token)!.Settle(changes);
        Pass(state, changes);
    }

    private void Join(NetworkState state, SharedQueryMemory memory, SharedQueryMemory.Asker asker, List<Token> created)
    {
        var key = TryKey(state, asker.Token);
        if (key is not null && asker.Group is { } known && ((IEqualityComparer<object>)_comparer).Equals(known.Key, key))
            return;
        memory.Leave(asker);
        if (key is not null && memory.Join(asker, key) is { } group)
            created.Add(group.Token);
    }

    // An emptied group may have been joined again within the step: then it stays.
    private void LeaveEmptied(NetworkState state, SharedQueryMemory memory)
    {
        var emptied = memory.TakeEmptied();
        if (emptied.Count > 0)
            memory.Lead(() => keys.Retract(state, emptied));
    }

    private object[]? TryKey(NetworkState state, Token token)
    {
        var key = new object[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!TryEvaluate(state, parts[i], token, out var value))
                return null;
            key[i] = value ?? NullKey.Instance;
        }

        return key;
    }

    // A key is nothing the rule states: its evaluation is reported only where it throws.
    private bool TryEvaluate(NetworkState state, BoundExpression<object?> part, Token token, out object? value)
    {
        try
        {
            value = part.Evaluate(token, null);
            return true;
        }
        catch (Exception exception) when (exception is not RuleExecutionException)
        {
            return state.TryCompute(part, this, token, null, out value);
        }
    }

    private SharedQueryMemory MemoryIn(NetworkState state) => state.Memory(this, static (node, state) => new SharedQueryMemory(state.Start, node._comparer));

    /// <summary>Hands each collection on to the tokens that share it.</summary>
    private sealed class Rows(int id, SharedQueryNode owner) : TokenNode(id)
    {
        public override NodeType? Kind => null;

        public override IEnumerable<NetworkNode> Next => owner.Outputs;

        public override void Insert(NetworkState state, List<Token> tokens) => Settle(state, tokens, token => token.Fact);

        public override void Update(NetworkState state, List<Token> tokens) => Settle(state, tokens, token => token.Fact);

        public override void Retract(NetworkState state, List<Token> tokens) => Settle(state, tokens, _ => null);

        private void Settle(NetworkState state, List<Token> tokens, Func<Token, Fact?> collection)
        {
            var memory = owner.MemoryIn(state);
            var changes = new TokenChanges();
            foreach (var asker in memory.Take(tokens, collection))
                asker.Settle(changes);
            owner.Pass(state, changes);
        }
    }
}
