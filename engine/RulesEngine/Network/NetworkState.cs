using RulesEngine.Diagnostics;
using RulesEngine.Plans;
using RulesEngine.Plans.Indexes;
using RulesEngine.Sessions;

namespace RulesEngine.Network;

/// <summary>What the network remembers for one session, and what its nodes need of the session.</summary>
internal sealed class NetworkState(ISession session, EventHub events, IMatchListener matches, Failures failures, WorkingMemory facts, IFactIdentityComparer identity, int nodes)
{
    private readonly object?[] _memories = new object?[nodes];
    private readonly AlphaMemory?[] _alphaMemories = new AlphaMemory?[nodes];
    private readonly Stack<SlotList> _unused = [];
    private readonly Stack<FactsByOutput> _unusedSorted = [];
    private readonly List<AlphaMemory> _rekeyed = [];
    private int _tellings;
    private long _event;

    /// <summary>The empty token with which every combination begins.</summary>
    public Token Start { get; } = Token.Empty();

    public IMatchListener Matches { get; } = matches;

    public WorkingMemory Facts { get; } = facts;

    public IFactIdentityComparer Identity { get; } = identity;

    public Failures Failures { get; } = failures;

    /// <summary>Measures the nodes; null while nobody asks.</summary>
    public Meter? Meter { get; set; }

    public bool WatchesConditions => events.WatchesConditions;

    public TMemory Memory<TNode, TMemory>(TNode node, Func<TNode, NetworkState, TMemory> create)
        where TNode : NetworkNode
        where TMemory : class
    {
        if (_memories[node.Id] is TMemory memory)
            return memory;
        memory = create(node, this);
        _memories[node.Id] = memory;
        return memory;
    }

    public AlphaMemory AlphaMemory(FactMemoryNode node, Func<FactMemoryNode, NetworkState, AlphaMemory> create) =>
        _alphaMemories[node.Id] ??= create(node, this);

    /// <summary>How many facts or matches a node keeps; null where it keeps none.</summary>
    public int? CountOf(NetworkNode node) => node switch
    {
        FactMemoryNode => _alphaMemories[node.Id]?.Count ?? (_memories[node.Id] as FactMemory)?.Count ?? 0,
        RuleNode => _memories[node.Id] switch
        {
            PlanState planned => planned.Matches.Count,
            RuleMatches matches => matches.Count,
            _ => 0,
        },
        _ => null,
    };

    /// <summary>Measures a node until the value returned is disposed of, where somebody asks for that.</summary>
    public Measured Measure(NetworkNode node, FactChange change, int count)
    {
        if (Meter is not { } meter)
            return default;
        var depth = meter.Depth;
        meter.Enter(node, change, count);
        return new Measured(meter, depth);
    }

    /// <summary>Takes numbers for the next thing that happens to a memory, and gives the first.</summary>
    public long TakeEvents(int count) => (_event += count) - count + 1;

    /// <summary>Sets the number after which the next is taken, and gives the one that was.</summary>
    public long SetEvent(long last)
    {
        var before = _event;
        _event = last;
        return before;
    }

    /// <summary>The rules are going to be told of facts whose keys may have changed. One telling may be within another.</summary>
    public void BeginTelling() => _tellings++;

    /// <summary>Whether rules are being told of changed facts. Some may have heard of them, and others not.</summary>
    public bool IsTellingChanges => _tellings > 0;

    public void EndTelling()
    {
        if (--_tellings > 0)
            return;
        foreach (var memory in _rekeyed)
            memory.Settle();
        _rekeyed.Clear();
    }

    /// <summary>Puts a changed fact of a memory where its keys belong now. Until everybody has been told, the memory knows where it was.</summary>
    public void Rekey(AlphaMemory memory, int slot)
    {
        if (memory.PositionOf(slot) is not (var position and >= 0))
            return;
        if (!memory.IsRekeyed)
        {
            memory.IsRekeyed = true;
            memory.Enter();
            _rekeyed.Add(memory);
        }

        memory.Rekey(position);
    }

    /// <summary>Tells apart what happens to the facts: another number whenever anything has happened to them.</summary>
    public long Step { get; private set; }

    public void BeginStep() => Step++;

    /// <summary>How many facts are underway: as many as the call brought.</summary>
    public int Coming { get; set; }

    /// <summary>An empty list, to be returned when it is no longer needed.</summary>
    public SlotList RentSlots() => _unused.TryPop(out var slots) ? slots : new();

    public void Return(SlotList? slots)
    {
        if (slots is null)
            return;
        slots.Clear();
        _unused.Push(slots);
    }

    /// <summary>Nothing sorted yet, to be returned when it is no longer needed.</summary>
    public FactsByOutput RentSorted() => _unusedSorted.TryPop(out var sorted) ? sorted : new();

    public void Return(FactsByOutput sorted)
    {
        sorted.Clear();
        _unusedSorted.Push(sorted);
    }

    /// <summary>Whether a condition holds; false where it threw and somebody dealt with it.</summary>
    public bool Holds(BoundExpression<bool> condition, NetworkNode node, Token token, Fact? fact)
    {
        bool holds;
        try
        {
            holds = condition.Evaluate(token, fact);
        }
        catch (Exception exception) when (exception is not RuleExecutionException)
        {
            Report("A condition", condition, node, token, fact, exception, false);
            return false;
        }

        if (events.WatchesConditions)
            RaiseEvaluated(condition, node, token, fact, holds, null);
        return holds;
    }

    /// <summary>Computes a value; false where that threw and somebody dealt with it.</summary>
    public bool TryCompute(BoundExpression<object?> expression, NetworkNode node, Token token, Fact? fact, out object? value)
    {
        value = null;
        try
        {
            value = expression.Evaluate(token, fact);
        }
        catch (Exception exception) when (exception is not RuleExecutionException)
        {
            Report("An expression", expression, node, token, fact, exception, null);
            return false;
        }

        if (events.WatchesConditions)
            RaiseEvaluated(expression, node, token, fact, value, null);
        return true;
    }

    private void Report<TResult>(string what, BoundExpression<TResult> expression, NetworkNode node, Token token, Fact? fact, Exception exception, object? result)
    {
        var failed = new LhsExpressionErrorEventArgs(expression.Stated, exception, () => expression.ArgumentsFor(token, fact), token, fact, node.Rules);
        events.RaiseFailed(session, failed);
        if (events.WatchesConditions)
            RaiseEvaluated(expression, node, token, fact, result, exception);
        if (!failed.IsHandled)
            Failures.Report(new RuleLhsExpressionEvaluationException(FailureText.Of(what, failed.Rules, failed.Facts), expression.Stated.ToString(), exception));
    }

    private void RaiseEvaluated<TResult>(BoundExpression<TResult> expression, NetworkNode node, Token token, Fact? fact, object? result, Exception? exception) =>
        events.RaiseEvaluated(session, new LhsExpressionEventArgs(expression.Stated, exception, () => expression.ArgumentsFor(token, fact), result, token, fact, node.Rules));
}
