using System.Collections.Concurrent;

namespace RulesEngine.Network;

/// <summary>The compiled rules as a network: shared by the sessions of a factory, never changed after compilation.</summary>
internal sealed class CompiledNetwork(PassNode start, IReadOnlyList<TypeNode> types, IReadOnlyList<NetworkNode> nodes)
{
    private readonly ConcurrentDictionary<Type, int[]> _typesOfFact = new();

    public IReadOnlyList<NetworkNode> Nodes { get; } = nodes;

    public PassNode Start { get; } = start;

    public IReadOnlyList<TypeNode> Types { get; } = types;

    /// <summary>Lets the matches come that need no facts.</summary>
    public void Activate(NetworkState state) => Start.Insert(state, [state.Start]);

    public void Insert(NetworkState state, ReadOnlySpan<int> slots) => Offer(state, FactChange.Insert, slots);

    public void Update(NetworkState state, ReadOnlySpan<int> slots) => Offer(state, FactChange.Update, slots);

    public void Retract(NetworkState state, ReadOnlySpan<int> slots) => Offer(state, FactChange.Retract, slots);

    /// <summary>Takes facts back, however far they came.</summary>
    public void Withdraw(NetworkState state, ReadOnlySpan<int> slots)
    {
        state.IsWithdrawing = true;
        try
        {
            Retract(state, slots);
        }
        finally
        {
            state.IsWithdrawing = false;
        }
    }

    // A batch is offered type by type, in the order in which the rules first mention the types.
    private void Offer(NetworkState state, FactChange change, ReadOnlySpan<int> slots)
    {
        if (slots.Length == 1)
        {
            foreach (var type in TypesOf(state.Facts.ValueAt(slots[0]).GetType()))
                Types[type].Take(state, change, slots);
            return;
        }

        var byType = new SlotList?[Types.Count];
        try
        {
            Sort(state, slots, byType);
            for (var i = 0; i < byType.Length; i++)
            {
                if (byType[i] is { } ofType)
                    Types[i].Take(state, change, ofType.Span);
            }
        }
        finally
        {
            foreach (var ofType in byType)
                state.Return(ofType);
        }
    }

    private void Sort(NetworkState state, ReadOnlySpan<int> slots, SlotList?[] byType)
    {
        Type? last = null;
        int[] numbers = [];
        foreach (var slot in slots)
        {
            var type = state.Facts.ValueAt(slot).GetType();
            if (type != last)
            {
                last = type;
                numbers = TypesOf(type);
            }

            foreach (var number in numbers)
                (byType[number] ??= state.RentSlots()).Add(slot);
        }
    }

    private int[] TypesOf(Type ofFact) => _typesOfFact.TryGetValue(ofFact, out var known) ? known : FindTypesOf(ofFact);

    private int[] FindTypesOf(Type ofFact) =>
        _typesOfFact.GetOrAdd(ofFact, type => [.. Enumerable.Range(0, Types.Count).Where(i => Types[i].Type.IsAssignableFrom(type))]);
}
