namespace RulesEngine.Plans.Indexes;

/// <summary>A number for each slot. What a slot had is overwritten, never taken out: whoever asks checks the answer.</summary>
internal sealed class SlotMap
{
    // Slot + 1; zero is free.
    private int[] _slots = new int[32];
    private int[] _numbers = new int[32];
    private int _shift = 27;
    private int _count;

    public bool TryGet(int slot, out int number)
    {
        var place = PlaceOf(slot);
        number = _numbers[place];
        return _slots[place] != 0;
    }

    public void Set(int slot, int number)
    {
        var place = PlaceOf(slot);
        if (_slots[place] == 0)
        {
            if (++_count > _slots.Length - (_slots.Length / 3))
            {
                Grow();
                place = PlaceOf(slot);
            }

            _slots[place] = slot + 1;
        }

        _numbers[place] = number;
    }

    private int PlaceOf(int slot)
    {
        var place = (int)(((uint)slot * 2654435769u) >> _shift);
        while (_slots[place] != 0 && _slots[place] != slot + 1)
            place = (place + 1) & (_slots.Length - 1);
        return place;
    }

    private void Grow()
    {
        var (slots, numbers) = (_slots, _numbers);
        _slots = new int[slots.Length * 2];
        _numbers = new int[slots.Length * 2];
        _shift--;
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] == 0)
                continue;
            var place = PlaceOf(slots[i] - 1);
            _slots[place] = slots[i];
            _numbers[place] = numbers[i];
        }
    }
}
