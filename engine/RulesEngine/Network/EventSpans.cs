namespace RulesEngine.Network;

/// <summary>The numbers that a memory takes for what happens to it: one for those told before any table, and room for the rows that tables make while they are told.</summary>
/// <remarks>So that a row is younger than its facts for a pattern told of those before the table is, and older for one told later.</remarks>
internal sealed class EventSpans
{
    private readonly int[] _offsets;

    public EventSpans(IReadOnlyList<MemoryListener> listeners)
    {
        _offsets = new int[listeners.Count];
        for (var turn = 0; turn < _offsets.Length; turn++)
        {
            _offsets[turn] = Length;
            if (listeners[turn].Seed?.Table is { } table)
                Length += 1 + table.Outputs.Sum(output => output.Batches * output.Memory.Events.Length);
        }

        Length++;
    }

    /// <summary>How many numbers one thing that happens takes.</summary>
    public int Length { get; }

    /// <summary>The number, counted from the first, that it has for whoever has a turn.</summary>
    public int OffsetAt(int turn) => _offsets[turn];
}
