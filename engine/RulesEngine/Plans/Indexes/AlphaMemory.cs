using RulesEngine.Network;
using RulesEngine.Sessions;

namespace RulesEngine.Plans.Indexes;

/// <summary>The facts of a memory in order of arrival, each at a position. Whatever finds them by key or slot is built when it is first needed.</summary>
internal sealed class AlphaMemory(IFactStore facts, IReadOnlyList<IndexKey> keys, bool keepsEvents)
{
    private const int Left = -1;

    private readonly KeyIndex?[] _indexes = new KeyIndex?[keys.Count];
    private int[] _slots = new int[16];
    private long[] _events = keepsEvents ? new long[16] : [];
    private SlotMap? _positions;
    private int _users;

    public IFactStore Store => facts;

    /// <summary>The position after the last one taken.</summary>
    public int Top { get; private set; }

    /// <summary>Where the facts begin of which not everybody has been told yet.</summary>
    public int NewFrom { get; set; } = int.MaxValue;

    /// <summary>Whose turn it is to be told of them.</summary>
    public int Telling { get; set; }

    /// <summary>The position after the last one that whoever has a turn was told of, or is told of now.</summary>
    public int TopFor(int turn) => turn <= Telling ? Top : Math.Min(Top, NewFrom);

    /// <summary>Whether rules are being told of facts that changed their keys: the indexes then know the groups before.</summary>
    public bool IsRekeyed { get; set; }

    /// <summary>Number of facts.</summary>
    public int Count { get; private set; }

    /// <summary>The slot of the fact at a position; negative where it has left.</summary>
    public int SlotAt(int position) => _slots[position];

    public object ValueAt(int position) => facts.ValueAt(_slots[position]);

    public Fact FactAt(int position) => facts.FactAt(_slots[position]);

    /// <summary>The number of what happened when the fact at a position came.</summary>
    public long EventAt(int position) => _events[position];

    /// <summary>Takes new facts to the end, and gives the position of the first.</summary>
    public int Append(ReadOnlySpan<int> slots, long happened)
    {
        if (_users == 1 && Top > 64 && Top > 2 * Count)
            CloseGaps();
        var from = Top;
        EnsureRoom(Top + slots.Length);
        slots.CopyTo(_slots.AsSpan(from));
        Top += slots.Length;
        Count += slots.Length;
        if (keepsEvents)
            _events.AsSpan(from, slots.Length).Fill(happened);
        foreach (var index in _indexes)
            Fill(index, from);
        if (_positions is not null)
            Map(from);
        return from;
    }

    /// <summary>While somebody works with positions they stay as they are.</summary>
    public void Enter() => _users++;

    public void Exit() => _users--;

    /// <summary>The position of a fact; negative where it is not here.</summary>
    public int PositionOf(int slot)
    {
        if (_positions is null)
        {
            _positions = new SlotMap();
            Map(0);
        }

        return _positions.TryGet(slot, out var position) && _slots[position] == slot ? position : Left;
    }

    public void Remove(int position)
    {
        foreach (var index in _indexes)
            index?.Remove(position);
        _slots[position] = Left;
        Count--;
    }

    public void Rekey(int position)
    {
        foreach (var index in _indexes)
            index?.Move(position, ValueAt(position));
    }

    /// <summary>An index, where it was needed before.</summary>
    public KeyIndex? KnownIndex(int number) => _indexes[number];

    /// <summary>Forgets the groups before.</summary>
    public void Settle()
    {
        foreach (var index in _indexes)
            index?.Settle();
        if (!IsRekeyed)
            return;
        IsRekeyed = false;
        Exit();
    }

    public KeyIndex Index(int number)
    {
        if (_indexes[number] is { } known)
            return known;
        var index = keys[number].NewIndex();
        Fill(index, 0);
        return _indexes[number] = index;
    }

    private void Fill(KeyIndex? index, int from)
    {
        if (index is null)
            return;
        index.Expect(Top);
        for (var position = from; position < Top; position++)
        {
            if (_slots[position] >= 0)
                index.Add(position, ValueAt(position));
        }
    }

    private void Map(int from)
    {
        for (var position = from; position < Top; position++)
        {
            if (_slots[position] >= 0)
                _positions!.Set(_slots[position], position);
        }
    }

    private void EnsureRoom(int count)
    {
        if (count <= _slots.Length)
            return;
        var size = Math.Max(count, _slots.Length * 2);
        Array.Resize(ref _slots, size);
        if (keepsEvents)
            Array.Resize(ref _events, size);
    }

    private void CloseGaps()
    {
        var positions = new int[Top];
        var top = 0;
        for (var position = 0; position < Top; position++)
        {
            positions[position] = _slots[position] < 0 ? Left : top;
            if (_slots[position] < 0)
                continue;
            _slots[top] = _slots[position];
            if (keepsEvents)
                _events[top] = _events[position];
            top++;
        }

        Top = top;
        if (_positions is not null)
        {
            _positions = new SlotMap();
            Map(0);
        }

        foreach (var index in _indexes)
            index?.Renumber(positions);
    }
}
