namespace RulesEngine.Network;

/// <summary>A growing list of slots that is used again and again.</summary>
internal sealed class SlotList
{
    private int[] _slots = new int[64];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Span => _slots.AsSpan(0, Count);

    public int this[int index] => _slots[index];

    public void Add(int slot)
    {
        if (Count == _slots.Length)
            Array.Resize(ref _slots, Count * 2);
        _slots[Count++] = slot;
    }

    public void Clear() => Count = 0;
}
