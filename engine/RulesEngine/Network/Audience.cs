using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Seeds;

namespace RulesEngine.Network;

/// <summary>Those who are told of the facts of a memory, in turn: joins that take them into tokens, and plans.</summary>
internal sealed class Audience
{
    private readonly MemoryListener[] _listeners;
    private EventSpans? _events;

    /// <summary>Gives each its turn.</summary>
    /// <param name="listeners">In the order in which they are told.</param>
    public Audience(IEnumerable<MemoryListener> listeners)
    {
        _listeners = [.. listeners];
        for (var turn = 0; turn < _listeners.Length; turn++)
        {
            if (_listeners[turn].Seed is { } seed)
                seed.Turn = turn;
        }

        HasPlans = Array.Exists(_listeners, listener => listener.Seed is not null);
        HasJoins = Array.Exists(_listeners, listener => listener.Join is not null);
    }

    public bool HasPlans { get; }

    public bool HasJoins { get; }

    /// <summary>The numbers that one thing that happens takes for all of them. Of use once every memory has its audience.</summary>
    public EventSpans Events => _events ??= new(_listeners);

    /// <summary>Tells the joins alone of new facts.</summary>
    public void Inserted(NetworkState state, List<Fact> facts)
    {
        foreach (var listener in _listeners)
            listener.Join?.RightInserted(state, facts);
    }

    /// <summary>Tells the joins alone of changed facts.</summary>
    public void Updated(NetworkState state, List<Fact> facts)
    {
        foreach (var listener in _listeners)
            listener.Join?.RightUpdated(state, facts);
    }

    /// <summary>Tells the joins alone of facts that have left.</summary>
    public void Retracted(NetworkState state, List<Fact> facts)
    {
        for (var i = _listeners.Length - 1; i >= 0; i--)
            _listeners[i].Join?.RightRetracted(state, facts);
    }

    /// <summary>Tells everybody of new facts.</summary>
    /// <param name="state">The session.</param>
    /// <param name="alpha">The memory, which has them.</param>
    /// <param name="from">The first position.</param>
    /// <param name="to">The position after the last.</param>
    /// <param name="first">The first of the numbers that were taken for it.</param>
    /// <param name="facts">The facts, for joins.</param>
    public void Inserted(NetworkState state, AlphaMemory alpha, int from, int to, long first, List<Fact> facts)
    {
        for (var turn = 0; turn < _listeners.Length; turn++)
        {
            alpha.Telling = turn;
            _listeners[turn].Join?.RightInserted(state, facts);
            if (_listeners[turn].Seed is { } seed)
                Tell(state, seed, first + Events.OffsetAt(turn), alpha, from, to);
        }
    }

    /// <summary>What each has to know before facts change or go.</summary>
    public SlotList?[] Before(NetworkState state, AlphaMemory alpha, ReadOnlySpan<int> positions)
    {
        var before = new SlotList?[_listeners.Length];
        for (var i = 0; i < before.Length; i++)
            before[i] = _listeners[i].Seed?.Before(state, alpha, positions);
        return before;
    }

    /// <summary>Tells everybody of changed facts.</summary>
    public void Updated(NetworkState state, AlphaMemory alpha, ReadOnlySpan<int> positions, SlotList?[] before, List<Fact> facts)
    {
        for (var i = 0; i < before.Length; i++)
        {
            _listeners[i].Join?.RightUpdated(state, facts);
            _listeners[i].Seed?.Updated(state, alpha, positions, before[i]);
            state.Return(before[i]);
        }
    }

    /// <summary>Tells everybody of facts that have left: first those whom others look at, then from the last to the first.</summary>
    public void Retracted(NetworkState state, AlphaMemory alpha, ReadOnlySpan<int> slots, SlotList?[] before, List<Fact> facts)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (_listeners[i].Seed is { IsLookedAt: true } seed)
                seed.Retracted(state, alpha, slots, before[i]);
        }

        for (var i = before.Length - 1; i >= 0; i--)
        {
            _listeners[i].Join?.RightRetracted(state, facts);
            if (_listeners[i].Seed is { IsLookedAt: false } seed)
                seed.Retracted(state, alpha, slots, before[i]);
            state.Return(before[i]);
        }
    }

    // What a table makes of the facts happens at the time that was set aside for it.
    private static void Tell(NetworkState state, PlanSeed seed, long at, AlphaMemory alpha, int from, int to)
    {
        if (seed.Table is null)
        {
            seed.Inserted(state, alpha, from, to);
            return;
        }

        var now = state.SetEvent(at);
        try
        {
            seed.Inserted(state, alpha, from, to);
        }
        finally
        {
            state.SetEvent(now);
        }
    }
}
