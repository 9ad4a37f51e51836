using System.Linq.Expressions;
using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Lets through the facts for which one condition holds.</summary>
internal sealed class SelectionNode(int id, BoundExpression<bool> condition, ConstantTest? firstTest, Type type) : AlphaNode(id)
{
    public BoundExpression<bool> Condition { get; } = condition;

    /// <summary>What the condition demands first, where that is a certain value; else null.</summary>
    public ConstantTest? FirstTest => firstTest;

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
        var failed = state.RentSlots();
        try
        {
            Sort(state, slots, passed, failed);
            PassInserted(state, passed.Span);
        }
        finally
        {
            state.Return(failed);
            state.Return(passed);
        }
    }

    /// <summary>Takes facts of which <see cref="FirstTest"/> is known to hold.</summary>
    public void InsertFound(NetworkState state, ReadOnlySpan<int> slots)
    {
        if (FirstTest!.IsWhole)
            PassInserted(state, slots);
        else
            Insert(state, slots);
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

    private void Sort(NetworkState state, ReadOnlySpan<int> slots, SlotList passed, SlotList failed)
    {
        while (slots.Length > 0)
        {
            if (!state.WatchesConditions)
                slots = slots[SortUntilOneThrows(state.Facts.Values, slots, passed, failed)..];
            if (slots.Length == 0)
                return;
            (state.Holds(Condition, this, state.Start, state.Facts.FactAt(slots[0])) ? passed : failed).Add(slots[0]);
            slots = slots[1..];
        }
    }

    // One guard for the whole loop: the fact that throws is tried again outside of it, where its failure is reported.
    // Every slot is put into both lists and counts in one: which one no processor could guess.
    private int SortUntilOneThrows(object?[] values, ReadOnlySpan<int> slots, SlotList passed, SlotList failed)
    {
        var (holds, held) = (Condition.OfFact, Condition.Held);
        var ifPassed = passed.Room(slots.Length);
        var ifFailed = failed.Room(slots.Length);
        var (next, count) = (0, 0);
        try
        {
            for (; next < slots.Length; next++)
            {
                var slot = slots[next];
                var one = holds(held, values[slot]!) ? 1 : 0;
                ifPassed[count] = slot;
                ifFailed[next - count] = slot;
                count += one;
            }
        }
#pragma warning disable CA1031 // It is evaluated once more, and reported there.
        catch (Exception)
#pragma warning restore CA1031
        {
        }

        passed.Take(count);
        failed.Take(next - count);
        return next;
    }

    private bool Holds(NetworkState state, int slot)
    {
        if (!state.WatchesConditions)
        {
            try
            {
                return Condition.OfFact(Condition.Held, state.Facts.ValueAt(slot));
            }
#pragma warning disable CA1031 // It is evaluated once more, and reported there.
            catch (Exception)
#pragma warning restore CA1031
            {
            }
        }

        return state.Holds(Condition, this, state.Start, state.Facts.FactAt(slot));
    }
}
