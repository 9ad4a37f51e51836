using System.Linq.Expressions;
using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Ties each left token to the facts of a memory that belong to it.</summary>
internal sealed class JoinNode : TokenSource
{
    private readonly int _index = -1;

    /// <param name="id">Number of the node.</param>
    /// <param name="kind">Null where the join only leads the facts of a memory into a subnet, which is nothing a rule states.</param>
    /// <param name="right">The facts on the right.</param>
    /// <param name="test">What ties them to the left.</param>
    public JoinNode(int id, NodeType? kind, FactMemoryNode right, JoinTest test)
        : base(id)
    {
        Kind = kind;
        Right = right;
        Test = test;
        if (test.RightKey is not null)
            _index = right.IndexFor(test.RightKey);
    }

    public FactMemoryNode Right { get; }

    public JoinTest Test { get; }

    public override NodeType? Kind { get; }

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions =>
        Test.Conditions.Select(condition => new KeyValuePair<string, LambdaExpression>("Condition", condition.Stated));

    public override void Prepare() => Test.Prepare();

    public override void Insert(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        var right = Right.MemoryIn(state);
        var made = new List<Token>();
        foreach (var token in tokens)
        {
            var entry = memory.Add(token);
            foreach (var fact in PartnersOf(state, entry, right))
                made.Add(memory.Join(entry, fact));
        }

        PassInserted(state, made);
    }

    public override void Update(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        var right = Right.MemoryIn(state);
        var changes = new TokenChanges();
        foreach (var token in tokens)
        {
            var entry = memory.Find(token);
            if (entry is null)
                entry = memory.Add(token);
            else
                memory.Rekey(entry);
            PartnerComparison.OfLeft(memory, entry, PartnersOf(state, entry, right), changes);
        }

        Pass(state, changes);
    }

    public override void Retract(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        var gone = new List<Token>();
        foreach (var token in tokens)
        {
            if (memory.Remove(token) is not { } entry)
                continue;
            while (entry.Joined.First is { } joined)
            {
                memory.Part(entry, joined);
                gone.Add(joined);
            }
        }

        PassRetracted(state, gone);
    }

    public void RightInserted(NetworkState state, List<Fact> facts)
    {
        using var measured = state.Measure(this, FactChange.Insert, facts.Count);
        var memory = MemoryIn(state);
        var right = Right.MemoryIn(state);
        var pairs = new List<JoinPair>();
        for (var i = 0; i < facts.Count; i++)
        {
            foreach (var entry in PartnersOf(state, facts[i], memory, right))
                pairs.Add(new(entry, i));
        }

        if (facts.Count > 1)
            pairs.Sort(JoinPair.InOrder);
        PassInserted(state, pairs.ConvertAll(pair => memory.Join(pair.Left, facts[pair.Right])));
    }

    public void RightUpdated(NetworkState state, List<Fact> facts)
    {
        using var measured = state.Measure(this, FactChange.Update, facts.Count);
        var memory = MemoryIn(state);
        var right = Right.MemoryIn(state);
        var changes = new TokenChanges();
        var pairs = new List<JoinPair>();
        for (var i = 0; i < facts.Count; i++)
            PartnerComparison.OfRight(memory, facts[i], i, PartnersOf(state, facts[i], memory, right), changes, pairs);

        if (facts.Count > 1)
            pairs.Sort(JoinPair.InOrder);
        foreach (var pair in pairs)
        {
            if (pair.Joined is { } joined)
                changes.Updated.Add(joined);
            else
                changes.Inserted.Add(memory.Join(pair.Left, facts[pair.Right]));
        }

        Pass(state, changes);
    }

    public void RightRetracted(NetworkState state, List<Fact> facts)
    {
        using var measured = state.Measure(this, FactChange.Retract, facts.Count);
        var memory = MemoryIn(state);
        var gone = new List<Token>();
        foreach (var fact in facts)
        {
            while (memory.JoinedTo(fact)?.First is { } joined)
            {
                memory.Part(memory.Find(joined.Parent!)!, joined);
                gone.Add(joined);
            }
        }

        PassRetracted(state, gone);
    }

    private JoinMemory MemoryIn(NetworkState state) => state.Memory(this, static (node, _) => new JoinMemory(node.Test.LeftKey));

    // While somebody watches evaluations every pair is tried, as if there were no index; so is whoever has no key.
    private bool MustTryAll(NetworkState state, JoinKey key) => _index < 0 || key.Kind == KeyKind.Open || state.WatchesConditions;

    private List<Fact> PartnersOf(NetworkState state, TokenEntry entry, FactMemory right)
    {
        var partners = new List<Fact>();
        if (MustTryAll(state, entry.Place.Key))
        {
            for (var node = right.First; node is not null; node = node.Next)
            {
                if (Holds(state, Test.Conditions, entry.Token, node.Value.Fact))
                    partners.Add(node.Value.Fact);
            }

            return partners;
        }

        var candidates = new Candidates<FactEntry>(right.Index(_index), entry.Place.Key);
        while (candidates.Next(out var candidate, out var isEqual))
        {
            if (Holds(state, isEqual ? Test.Remainder : Test.Conditions, entry.Token, candidate.Fact))
                partners.Add(candidate.Fact);
        }

        return partners;
    }

    private List<TokenEntry> PartnersOf(NetworkState state, Fact fact, JoinMemory left, FactMemory right)
    {
        var partners = new List<TokenEntry>();
        var key = _index < 0 ? JoinKey.Open : right.KeyOf(fact, _index);
        if (MustTryAll(state, key))
        {
            for (var node = left.First; node is not null; node = node.Next)
            {
                if (Holds(state, Test.Conditions, node.Value.Token, fact))
                    partners.Add(node.Value);
            }

            return partners;
        }

        var candidates = new Candidates<TokenEntry>(left.Index!, key);
        while (candidates.Next(out var candidate, out var isEqual))
        {
            if (Holds(state, isEqual ? Test.Remainder : Test.Conditions, candidate.Token, fact))
                partners.Add(candidate);
        }

        return partners;
    }

    private bool Holds(NetworkState state, BoundExpression<bool>[] conditions, Token token, Fact fact)
    {
        foreach (var condition in conditions)
        {
            if (!state.Holds(condition, this, token, fact))
                return false;
        }

        return true;
    }
}
