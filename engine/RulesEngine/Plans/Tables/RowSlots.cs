namespace RulesEngine.Plans.Tables;

/// <summary>Rows of a table, each in a slot as long as it is there.</summary>
internal sealed class RowSlots<TRow>
    where TRow : class
{
    private readonly List<TRow?> _rows = [];
    private readonly List<long> _turns = [];
    private readonly Stack<int> _free = [];
    private long _turn;

    public TRow this[int slot] => _rows[slot]!;

    public int Add(TRow row)
    {
        if (!_free.TryPop(out var slot))
        {
            slot = _rows.Count;
            _rows.Add(null);
            _turns.Add(0);
        }

        _rows[slot] = row;
        _turns[slot] = ++_turn;
        return slot;
    }

    public void Remove(int slot)
    {
        _rows[slot] = null;
        _free.Push(slot);
    }

    /// <summary>The slots taken, in the order in which their rows came.</summary>
    public List<int> InOrder()
    {
        var slots = new List<int>();
        for (var slot = 0; slot < _rows.Count; slot++)
        {
            if (_rows[slot] is not null)
                slots.Add(slot);
        }

        Sort(slots);
        return slots;
    }

    /// <summary>Puts slots in the order in which their rows came.</summary>
    public void Sort(List<int> slots) => slots.Sort((one, other) => _turns[one].CompareTo(_turns[other]));
}
