using System.Buffers;

namespace RulesEngine.Network;

/// <summary>A growing list of slots, or of positions, that is used again and again. What a large batch needed it gives back when it is cleared.</summary>
internal sealed class SlotList
{
    private const int MostKept = 1024;

    private int[] _slots = new int[16];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Span => _slots.AsSpan(0, Count);

    public int this[int index] => _slots[index];

    public void Add(int slot)
    {
        if (Count == _slots.Length)
            Grow(Count + 1);
        _slots[Count++] = slot;
    }

    public void Add(ReadOnlySpan<int> slots)
    {
        slots.CopyTo(Room(slots.Length));
        Take(slots.Length);
    }

    /// <summary>Room for some slots after those that are listed; what is put there counts once it is taken.</summary>
    public Span<int> Room(int count)
    {
        if (Count + count > _slots.Length)
            Grow(Count + count);
        return _slots.AsSpan(Count, count);
    }

    public void Take(int count) => Count += count;

    public void Clear()
    {
        Count = 0;
        if (_slots.Length <= MostKept)
            return;
        ArrayPool<int>.Shared.Return(_slots);
        _slots = new int[16];
    }

    private void Grow(int least)
    {
        var size = Math.Max(least, _slots.Length * 2);
        var grown = size <= MostKept ? new int[size] : ArrayPool<int>.Shared.Rent(size);
        Span.CopyTo(grown);
        if (_slots.Length > MostKept)
            ArrayPool<int>.Shared.Return(_slots);
        _slots = grown;
    }
}
