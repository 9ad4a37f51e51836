namespace RulesEngine.Sessions;

/// <summary>Slots by hash: an open-addressing table of numbers, so that a fact costs it a few bytes and nothing to collect.</summary>
/// <remarks>
/// A place has more bits than its slot needs. They hold what does not show of the hash in where the place is:
/// so a search looks only at facts that are very likely the one it is after, and those are here and there in memory.
/// </remarks>
internal sealed class SlotTable
{
    /// <summary>What a place holds where a search ends.</summary>
    public const int Free = -1;

    /// <summary>What a place holds whose slot was taken out.</summary>
    public const int Left = -2;

    /// <summary>What a place holds whose slot has another hash.</summary>
    public const int Other = -3;

    // Below, in as many bits as it takes to number the places: slot + 1. Above: the lower bits of the spread hash. Zero is free, so that a new table needs no filling.
    private uint[] _places = new uint[32];
    private int _bits = 5;
    private int _taken;
    private int _count;

    public int First(int hash) => (int)(Spread(hash) >> (32 - _bits));

    public int After(int place) => (place + 1) & (_places.Length - 1);

    /// <summary>The slot at a place where it may have the hash; negative where there is none.</summary>
    public int SlotAt(int place, int hash)
    {
        var cell = _places[place];
        var slot = (cell ^ AboveOf(hash)) - 1;
        if (slot < _places.Length - 1)
            return (int)slot;
        if (cell == 0)
            return Free;
        return cell == LeftCell ? Left : Other;
    }

    /// <summary>Makes room for slots to come; has to be called before.</summary>
    /// <param name="count">How many.</param>
    /// <param name="end">More than the highest of them, and of those that are here.</param>
    /// <param name="hashes">The hashes of the slots that are here.</param>
    public void Expect(int count, int end, int[] hashes)
    {
        if (_taken + count > Limit(_places.Length) || end >= _places.Length)
            Resize(_count + count, end, hashes);
    }

    public void Add(int slot, int hash)
    {
        var place = First(hash);
        while ((_places[place] & Below) != 0)
            place = After(place);
        Put(slot, hash, place);
    }

    /// <summary>Puts a slot where a search for its hash found nothing.</summary>
    public void Put(int slot, int hash, int place)
    {
        if (_places[place] == 0)
            _taken++;
        _places[place] = CellOf(slot, hash);
        _count++;
    }

    public void Remove(int slot, int hash)
    {
        var cell = CellOf(slot, hash);
        var place = First(hash);
        while (_places[place] != cell)
            place = After(place);
        _places[place] = LeftCell;
        _count--;
    }

    private static int Limit(int size) => size - (size / 3);

    private static uint Spread(int hash) => (uint)hash * 2654435769u;

    private uint Below => (uint)_places.Length - 1;

    private uint LeftCell => (uint)_places.Length;

    private uint AboveOf(int hash) => Spread(hash) << _bits;

    private uint CellOf(int slot, int hash) => AboveOf(hash) | (uint)(slot + 1);

    private void Resize(int count, int end, int[] hashes)
    {
        var (old, below) = (_places, Below);
        _bits = 5;
        while (Limit(1 << _bits) < count + (count / 4) || end >= 1 << _bits)
            _bits++;
        _places = new uint[1 << _bits];
        (_taken, _count) = (0, 0);
        foreach (var cell in old)
        {
            if ((cell & below) is var number and > 0)
                Add((int)number - 1, hashes[number - 1]);
        }
    }
}
