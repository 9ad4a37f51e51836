using System.Linq.Expressions;
using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Lets through the facts for which one condition holds.</summary>
internal sealed class SelectionNode(int id, BoundExpression<bool> condition, Type type) : AlphaNode(id)
{
    public BoundExpression<bool> Condition { get; } = condition;

    public override NodeType? Kind => NodeType.Selection;

    public override Type OutputType => type;

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions => [new("Condition", Condition.Stated)];

    public override void Insert(NetworkState state, ReadOnlySpan<int> slots)
    {
        if (slots.Length == 1)
        {
            if (Holds(state, slots[0]))
                PassInserted(state, slots);
            return;
        }

        var passed = state.RentSlots();
        try
        {
            Sort(state, slots, passed, null);
            PassInserted(state, passed.Span);
        }
        finally
        {
            state.Return(passed);
        }
    }

    public override void Update(NetworkState state, ReadOnlySpan<int> slots)
    {
        if (slots.Length == 1)
        {
            if (Holds(state, slots[0]))
                PassUpdated(state, slots);
            else
                Retract(state, slots);
            return;
        }

        var passed = state.RentSlots();
        var failed = state.RentSlots();
        try
        {
            Sort(state, slots, passed, failed);
            Retract(state, failed.Span);
            PassUpdated(state, passed.Span);
        }
        finally
        {
            state.Return(failed);
            state.Return(passed);
        }
    }

    private bool Holds(NetworkState state, int slot)
    {
        if (!state.WatchesConditions)
        {
            try
            {
                return Condition.OfFact(state.Facts.ValueAt(slot));
            }
#pragma warning disable CA1031 // It is evaluated once more, and reported there.
            catch (Exception)
#pragma warning restore CA1031
            {
            }
        }

        return state.Holds(Condition, this, state.Start, state.Facts.FactAt(slot));
    }

    private void Sort(NetworkState state, ReadOnlySpan<int> slots, SlotList passed, SlotList? failed)
    {
        for (var next = 0; next < slots.Length; next++)
        {
            if (!state.WatchesConditions)
                next = SortUntilOneThrows(state.Facts.Values, slots, next, passed, failed);
            if (next == slots.Length)
                return;
            var list = state.Holds(Condition, this, state.Start, state.Facts.FactAt(slots[next])) ? passed : failed;
            list?.Add(slots[next]);
        }
    }

    // One guard for the whole loop: the fact that throws is tried again outside of it, where its failure is reported.
    private int SortUntilOneThrows(object?[] values, ReadOnlySpan<int> slots, int next, SlotList passed, SlotList? failed)
    {
        var (holds, held) = (Condition.OfFact, Condition.Held);
        try
        {
            for (; next < slots.Length; next++)
            {
                var list = holds(held, values[slots[next]]!) ? passed : failed;
                list?.Add(slots[next]);
            }
        }
#pragma warning disable CA1031 // It is evaluated once more, and reported there.
        catch (Exception)
#pragma warning restore CA1031
        {
        }

        return next;
    }
}
