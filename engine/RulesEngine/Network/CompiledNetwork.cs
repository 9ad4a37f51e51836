using RulesEngine.Plans.Tables;

namespace RulesEngine.Network;

/// <summary>The compiled rules as a network: shared by the sessions of a factory, never changed after compilation.</summary>
internal sealed class CompiledNetwork(PassNode start, IReadOnlyList<TypeNode> types, IReadOnlyList<NetworkNode> nodes)
{
    private readonly TypeDispatch _dispatch = new(types);

    public IReadOnlyList<NetworkNode> Nodes { get; } = nodes;

    public PassNode Start { get; } = start;

    public IReadOnlyList<TypeNode> Types { get; } = types;

    /// <summary>Lets the matches come that need no facts.</summary>
    public void Activate(NetworkState state)
    {
        Start.Insert(state, [state.Start]);
        foreach (var output in Start.Outputs)
            PlanTable.Of(output)?.Activate(state);
    }

    public void Insert(NetworkState state, ReadOnlySpan<int> slots) => Offer(state, FactChange.Insert, slots);

    /// <summary>Puts changed facts under their new keys in all memories, before any rule is told: what is joined to itself or to another changed fact stays joined.</summary>
    public void Rekey(NetworkState state, ReadOnlySpan<int> slots)
    {
        foreach (var slot in slots)
        {
            foreach (var number in _dispatch.Of(state.Facts.ValueAt(slot).GetType()))
                Types[number].Rekey(state, slot);
        }
    }

    public void Update(NetworkState state, ReadOnlySpan<int> slots) => Offer(state, FactChange.Update, slots);

    public void Retract(NetworkState state, ReadOnlySpan<int> slots) => Offer(state, FactChange.Retract, slots);

    /// <summary>Takes facts back, however far they came.</summary>
    public void Withdraw(NetworkState state, ReadOnlySpan<int> slots)
    {
        state.Failures.IsWithdrawing = true;
        try
        {
            Retract(state, slots);
        }
        finally
        {
            state.Failures.IsWithdrawing = false;
            state.Failures.Forget();
        }
    }

    // A batch is offered type by type, in the order in which the rules first mention the types.
    private void Offer(NetworkState state, FactChange change, ReadOnlySpan<int> slots)
    {
        state.BeginStep();
        state.Coming = slots.Length;
        var type = state.Facts.ValueAt(slots[0]).GetType();
        if (RunOf(type, state, slots) == slots.Length)
        {
            foreach (var number in _dispatch.Of(type))
                Types[number].Take(state, change, slots);
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
        while (slots.Length > 0)
        {
            var type = state.Facts.ValueAt(slots[0]).GetType();
            var run = RunOf(type, state, slots);
            foreach (var number in _dispatch.Of(type))
                (byType[number] ??= state.RentSlots()).Add(slots[..run]);
            slots = slots[run..];
        }
    }

    // How many facts at the beginning are of a type.
    private static int RunOf(Type type, NetworkState state, ReadOnlySpan<int> slots)
    {
        var values = state.Facts.Values;
        var count = 1;
        while (count < slots.Length && values[slots[count]]!.GetType() == type)
            count++;
        return count;
    }
}
