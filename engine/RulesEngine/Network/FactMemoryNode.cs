using RulesEngine.Diagnostics;
using RulesEngine.Plans.Indexes;

namespace RulesEngine.Network;

/// <summary>Keeps facts and tells the joins and plans that look at them.</summary>
/// <remarks>
/// New facts are told as if they were not yet kept: a fact that fills two patterns of one rule first comes from the left and
/// meets the old facts, then from the right and meets every combination, itself included. So each pair appears once.
/// Changed facts are put under their new keys in all memories before anyone is told, so that a fact joined to itself stays joined.
/// </remarks>
internal sealed class FactMemoryNode(int id, NodeType? kind, Type type) : FactNode(id)
{
    private static readonly List<Fact> s_none = [];

    private readonly List<JoinNode> _joins = [];
    private readonly List<KeySelector> _keys = [];
    private readonly List<IndexKey> _indexKeys = [];
    private Audience _audience = new([]);
    private bool _keepsEvents;

    public override NodeType? Kind => kind;

    public override Type OutputType => type;

    public override IEnumerable<NetworkNode> Next => _joins;

    public IReadOnlyList<JoinNode> Joins => _joins;

    /// <summary>Whether its facts are found by key.</summary>
    public bool HasKeys => IsHeard && _keys.Count + _indexKeys.Count > 0;

    /// <summary>Where the facts are; null for working memory.</summary>
    public Func<NetworkState, IFactStore>? Store { get; set; }

    /// <summary>Where the rows of a query come in; null for facts.</summary>
    public RowsNode? Rows { get; set; }

    /// <summary>Whether anybody is told of facts.</summary>
    public bool IsHeard => _audience.HasJoins || _audience.HasPlans;

    /// <summary>The numbers it takes for what happens to it. Of use once everybody knows who is told of facts.</summary>
    public EventSpans Events => _audience.Events;

    public void Feed(JoinNode join) => _joins.Add(join);

    /// <summary>Sets who is told of facts, in turn.</summary>
    public void TellTo(IEnumerable<MemoryListener> listeners) => _audience = new(listeners);

    /// <summary>Lets the memory remember which facts came together.</summary>
    public void KeepEvents() => _keepsEvents = true;

    /// <summary>Number of the index for a key; joins with equal keys share one.</summary>
    public int IndexFor(KeySelector key)
    {
        var number = _keys.FindIndex(key.SameAs);
        if (number >= 0)
            return number;
        _keys.Add(key);
        return _keys.Count - 1;
    }

    /// <summary>Number of the index that plans use for a key; plans with equal keys share one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="keepsTurns">Whether a fact keeps its turn when its key changes: for joins it does, in collections it does not.</param>
    /// <param name="known">What the plans share.</param>
    public int IndexKeyFor(KeySelector key, bool keepsTurns, out IndexKey known)
    {
        var number = _indexKeys.FindIndex(other => other.KeepsTurns == keepsTurns && key.SameAs(other.Selector));
        if (number < 0)
        {
            number = _indexKeys.Count;
            _indexKeys.Add(IndexKey.Of(key, keepsTurns));
        }

        known = _indexKeys[number];
        return number;
    }

    public FactMemory MemoryIn(NetworkState state) => state.Memory(this, static (node, state) => new FactMemory(node._keys, state.Start));

    /// <summary>The facts as plans see them.</summary>
    public AlphaMemory AlphaIn(NetworkState state) => state.AlphaMemory(this, static (node, state) => new AlphaMemory(node.Store?.Invoke(state) ?? state.Facts, node._indexKeys, node._keepsEvents));

    /// <summary>Puts a changed fact of working memory where its keys belong now.</summary>
    public void Rekey(NetworkState state, int slot)
    {
        if (_keys.Count > 0)
            MemoryIn(state).Rekey(state.Facts.FactAt(slot));
        if (_indexKeys.Count > 0)
            state.Rekey(AlphaIn(state), slot);
    }

    public override void Insert(NetworkState state, ReadOnlySpan<int> slots)
    {
        if (slots.Length == 0 || !IsHeard)
            return;
        var facts = _audience.HasJoins ? FactsAt(state, slots) : s_none;
        if (!_audience.HasPlans)
        {
            Insert(state, facts);
            return;
        }

        state.Meter?.Passed(this, FactChange.Insert, slots.Length);
        var alpha = AlphaIn(state);
        var (newFrom, telling) = (alpha.NewFrom, alpha.Telling);
        state.BeginStep();
        alpha.Enter();
        try
        {
            var first = state.TakeEvents(Events.Length);
            var from = alpha.Append(slots, first);
            alpha.NewFrom = Math.Min(newFrom, from);
            _audience.Inserted(state, alpha, from, from + slots.Length, first, facts);
        }
        finally
        {
            alpha.Telling = telling;
            alpha.NewFrom = newFrom;
            alpha.Exit();
        }

        if (_audience.HasJoins)
            MemoryIn(state).Add(facts);
    }

    public override void Update(NetworkState state, ReadOnlySpan<int> slots)
    {
        if (!IsHeard)
            return;
        if (!_audience.HasPlans)
        {
            Update(state, FactsAt(state, slots));
            return;
        }

        var alpha = AlphaIn(state);
        var unknown = state.RentSlots();
        var known = state.RentSlots();
        var positions = state.RentSlots();
        foreach (var slot in slots)
        {
            var position = alpha.PositionOf(slot);
            (position < 0 ? unknown : known).Add(slot);
            if (position >= 0)
                positions.Add(position);
        }

        state.Meter?.Passed(this, FactChange.Update, known.Count);
        alpha.Enter();
        try
        {
            if (known.Count > 0)
                Change(state, alpha, known.Span, positions.Span);
            Insert(state, unknown.Span);
        }
        finally
        {
            alpha.Exit();
            state.Return(positions);
            state.Return(known);
            state.Return(unknown);
        }
    }

    public override void Retract(NetworkState state, ReadOnlySpan<int> slots)
    {
        if (!IsHeard)
            return;
        state.Failures.BeginLeaving();
        try
        {
            Leave(state, slots);
        }
        finally
        {
            state.Failures.EndLeaving();
        }
    }

    public void Insert(NetworkState state, List<Fact> facts)
    {
        if (facts.Count == 0)
            return;
        state.Meter?.Passed(this, FactChange.Insert, facts.Count);
        _audience.Inserted(state, facts);
        MemoryIn(state).Add(facts);
    }

    public void Update(NetworkState state, List<Fact> facts)
    {
        var memory = MemoryIn(state);
        var known = facts.FindAll(memory.Contains);
        if (known.Count > 0)
        {
            state.Meter?.Passed(this, FactChange.Update, known.Count);
            memory.Rekey(known);
            _audience.Updated(state, known);
        }

        if (known.Count < facts.Count)
            Insert(state, facts.FindAll(fact => !memory.Contains(fact)));
    }

    public void Retract(NetworkState state, List<Fact> facts)
    {
        var memory = MemoryIn(state);
        var known = state.Failures.IsWithdrawing ? facts : facts.FindAll(memory.Contains);
        if (known.Count == 0)
            return;
        state.Meter?.Passed(this, FactChange.Retract, known.Count);
        memory.Remove(known);
        _audience.Retracted(state, known);
    }

    private List<Fact> FactsAt(NetworkState state, ReadOnlySpan<int> slots)
    {
        if (Store is null)
            return state.Facts.FactsAt(slots);
        var store = Store(state);
        var facts = new List<Fact>(slots.Length);
        foreach (var slot in slots)
            facts.Add(store.FactAt(slot));
        return facts;
    }

    private void Change(NetworkState state, AlphaMemory alpha, ReadOnlySpan<int> slots, ReadOnlySpan<int> positions)
    {
        var before = _audience.Before(state, alpha, positions);
        var facts = _audience.HasJoins ? FactsAt(state, slots) : s_none;
        if (Store is not null)
            Rekey(state, alpha, facts, positions);
        _audience.Updated(state, alpha, positions, before, facts);
    }

    // Facts of working memory have their new keys before any memory is told; groups get theirs here.
    private void Rekey(NetworkState state, AlphaMemory alpha, List<Fact> facts, ReadOnlySpan<int> positions)
    {
        if (_audience.HasJoins)
            MemoryIn(state).Rekey(facts);
        foreach (var position in positions)
            alpha.Rekey(position);
        alpha.Settle();
    }

    private void Leave(NetworkState state, ReadOnlySpan<int> slots)
    {
        var facts = _audience.HasJoins || !_audience.HasPlans ? FactsAt(state, slots) : s_none;
        if (!_audience.HasPlans)
        {
            Retract(state, facts);
            return;
        }

        var alpha = AlphaIn(state);
        var known = state.RentSlots();
        var positions = state.RentSlots();
        foreach (var slot in slots)
        {
            if (alpha.PositionOf(slot) is var position and >= 0)
            {
                known.Add(slot);
                positions.Add(position);
            }
        }

        state.Meter?.Passed(this, FactChange.Retract, known.Count);
        alpha.Enter();
        try
        {
            // A fact whose insertion failed half-way is known to some joins but not to their memory.
            Withdraw(state, alpha, state.Failures.IsWithdrawing || !_audience.HasJoins ? facts : facts.FindAll(MemoryIn(state).Contains), known.Span, positions.Span);
        }
        finally
        {
            alpha.Exit();
            state.Return(positions);
            state.Return(known);
        }
    }

    private void Withdraw(NetworkState state, AlphaMemory alpha, List<Fact> facts, ReadOnlySpan<int> slots, ReadOnlySpan<int> positions)
    {
        var before = _audience.Before(state, alpha, positions);
        if (_audience.HasJoins)
            MemoryIn(state).Remove(facts);
        foreach (var position in positions)
            alpha.Remove(position);
        _audience.Retracted(state, alpha, slots, before, facts);
    }
}
