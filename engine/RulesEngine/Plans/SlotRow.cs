namespace RulesEngine.Plans;

/// <summary>The slots of a match, by level: three without an array of their own.</summary>
internal readonly struct SlotRow
{
    private readonly int _first;
    private readonly int _second;
    private readonly int _third;
    private readonly int[]? _more;

    public SlotRow(ReadOnlySpan<int> slots)
    {
        _first = slots.Length > 0 ? slots[0] : 0;
        _second = slots.Length > 1 ? slots[1] : 0;
        _third = slots.Length > 2 ? slots[2] : 0;
        _more = slots.Length > 3 ? slots[3..].ToArray() : null;
    }

    public int this[int level] => level switch
    {
        0 => _first,
        1 => _second,
        2 => _third,
        _ => _more![level - 3],
    };

    public static uint Mix(uint hash, int slot) => (hash ^ (uint)slot) * 2654435769u;

    public static int Finish(uint hash) => (int)(hash >> 7);
}
