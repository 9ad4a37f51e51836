namespace RulesEngine.Sessions;

/// <summary>Facts given together, checked before any rule sees them.</summary>
internal sealed class FactBatch
{
    private readonly int[] _slots;
    private int _count;
    private List<object>? _failed;

    private FactBatch(int most) => _slots = new int[most];

    /// <summary>The facts that can be taken, in the order given, each once.</summary>
    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, _count);

    public IFactResult Result => _failed is null ? FactResult.AllTaken : new FactResult(_failed);

    /// <summary>Facts to insert: none may be known, or given twice. Those that can be taken are in working memory.</summary>
    public static FactBatch OfNew(IEnumerable<object> facts, BatchOptions options, WorkingMemory memory)
    {
        var values = Checked(facts);
        var batch = new FactBatch(values.Length);
        memory.Expect(values.Length);
        try
        {
            foreach (var value in values)
            {
                if (memory.TryAdd(value, out var slot))
                    batch._slots[batch._count++] = slot;
                else
                    (batch._failed ??= []).Add(value);
            }
        }
        catch
        {
            batch.TakeBack(memory);
            throw;
        }

        if (batch.IsRefused(options))
            batch.TakeBack(memory);
        return batch;
    }

    /// <summary>Facts to update or retract: all must be known and none linked. Giving one twice says no more than giving it once.</summary>
    public static FactBatch OfKnown(IEnumerable<object> facts, BatchOptions options, WorkingMemory memory, bool replaceValues)
    {
        var values = Checked(facts);
        var batch = new FactBatch(values.Length);
        var given = values.Length > 1 ? new Dictionary<int, object>(values.Length) : null;
        foreach (var value in values)
        {
            var slot = memory.SlotOf(value);
            if (slot < 0 || memory.Supports.IsLinked(slot))
                (batch._failed ??= []).Add(value);
            else if (given?.TryAdd(slot, value) != false)
                batch._slots[batch._count++] = slot;
        }

        if (batch.IsRefused(options))
            batch._count = 0;
        else if (replaceValues)
            batch.ReplaceValues(given, values, memory);
        return batch;
    }

    private static object[] Checked(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var values = facts as object[] ?? [.. facts];
        if (Array.IndexOf(values, null) >= 0)
            throw new ArgumentNullException(nameof(facts), "A fact is null.");
        return values;
    }

    private bool IsRefused(BatchOptions options) => _failed is not null && options == BatchOptions.AllOrNothing;

    // Lets the objects given take the place of those known.
    private void ReplaceValues(Dictionary<int, object>? given, object[] values, WorkingMemory memory)
    {
        foreach (var slot in Slots)
        {
            var value = given is null ? values[0] : given[slot];
            if (!ReferenceEquals(memory.ValueAt(slot), value))
                memory.Replace(slot, value);
        }
    }

    private void TakeBack(WorkingMemory memory)
    {
        foreach (var slot in Slots)
            memory.Remove(slot);
        _count = 0;
    }
}
