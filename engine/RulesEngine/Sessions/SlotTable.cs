namespace RulesEngine.Sessions;

/// <summary>Slots by hash: an open-addressing table of numbers, so that a fact costs it a few bytes and nothing to collect.</summary>
internal sealed class SlotTable
{
    /// <summary>What a place holds where a search ends.</summary>
    public const int Free = -1;

    /// <summary>What a place holds whose slot was taken out.</summary>
    public const int Left = -2;

    // Slot + 1; zero is free, so that a new table needs no filling.
    private int[] _places = new int[32];
    private int _shift = 27;
    private int _taken;
    private int _count;

    public int First(int hash) => (int)(((uint)hash * 2654435769u) >> _shift);

    public int After(int place) => (place + 1) & (_places.Length - 1);

    /// <summary>The slot at a place; negative where there is none.</summary>
    public int SlotAt(int place) => _places[place] - 1;

    /// <summary>Makes room for slots to come; has to be called before.</summary>
    public void Expect(int count, int[] hashes)
    {
        if (_taken + count > Limit(_places.Length))
            Resize(_count + count, hashes);
    }

    public void Add(int slot, int hash)
    {
        var place = First(hash);
        while (_places[place] > 0)
            place = After(place);
        Put(slot, place);
    }

    /// <summary>Puts a slot where a search for its hash found nothing.</summary>
    public void Put(int slot, int place)
    {
        if (_places[place] == 0)
            _taken++;
        _places[place] = slot + 1;
        _count++;
    }

    public void Remove(int slot, int hash)
    {
        var place = First(hash);
        while (SlotAt(place) != slot)
            place = After(place);
        _places[place] = Left + 1;
        _count--;
    }

    private static int Limit(int size) => size - (size / 3);

    private void Resize(int count, int[] hashes)
    {
        var size = 32;
        while (Limit(size) < count + (count / 4))
            size *= 2;
        var old = _places;
        _places = new int[size];
        _shift = 32 - int.Log2(size);
        (_taken, _count) = (0, 0);
        foreach (var cell in old)
        {
            if (cell > 0)
                Add(cell - 1, hashes[cell - 1]);
        }
    }
}
