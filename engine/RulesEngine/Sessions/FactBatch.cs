using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>Facts given together, checked before any rule sees them.</summary>
internal sealed class FactBatch : IDisposable
{
    private readonly SlotList _slots = new();
    private List<object>? _failed;

    private FactBatch()
    {
    }

    /// <summary>The facts that can be taken, in the order given, each once.</summary>
    public ReadOnlySpan<int> Slots => _slots.Span;

    public IFactResult Result => _failed is null ? FactResult.AllTaken : new FactResult(_failed);

    /// <summary>Facts to insert: none may be known, or given twice. Those that can be taken are in working memory.</summary>
    public static FactBatch OfNew(IEnumerable<object> facts, BatchOptions options, WorkingMemory memory)
    {
        var values = Checked(facts);
        var batch = new FactBatch();
        try
        {
            batch._failed = memory.AddAll(values, batch._slots);
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
        var batch = new FactBatch();
        var given = values.Length > 1 ? new Dictionary<int, object>(values.Length) : null;
        foreach (var value in values)
        {
            if (!memory.TryFindOwn(value, out var slot))
                (batch._failed ??= []).Add(value);
            else if (given?.TryAdd(slot, value) != false)
                batch._slots.Add(slot);
        }

        if (batch.IsRefused(options))
            batch._slots.Clear();
        else if (replaceValues)
            batch.ReplaceValues(given, values, memory);
        return batch;
    }

    public void Dispose() => _slots.Clear();

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
        _slots.Clear();
    }
}
