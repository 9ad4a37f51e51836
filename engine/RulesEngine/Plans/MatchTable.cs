using System.Diagnostics.CodeAnalysis;

namespace RulesEngine.Plans;

/// <summary>The matches of one plan in order of creation. Ways from facts to matches are made when a fact first changes or goes.</summary>
internal sealed class MatchTable(int levels)
{
    private const int None = -1;

    private Activation?[] _matches = new Activation?[16];
    private MatchLinks[]? _links;
    private int[] _places = [];
    private int _taken;
    private int _top;
    private int _mark;

    public int Count { get; private set; }

    /// <summary>A mark that no match carries yet.</summary>
    public int NewMark() => ++_mark;

    public void Add(Activation match)
    {
        if (_top > 64 && _top > 2 * Count)
            CloseGaps();
        if (_top == _matches.Length)
            Array.Resize(ref _matches, _top * 2);
        match.Number = _top;
        _matches[_top++] = match;
        Count++;
        if (_links is not null)
            Link(match);
    }

    public void Remove(Activation match)
    {
        if (_links is not null)
        {
            for (var level = 0; level < levels; level++)
                _links[level].Remove(match.SlotAt(level), match.Number);
            _places[PlaceOf(match)] = None;
        }

        _matches[match.Number] = null;
        match.Number = None;
        Count--;
    }

    /// <summary>Adds the matches in which a fact has a level, in order of creation.</summary>
    public void AddMatchesOf(int level, int slot, List<Activation> matches)
    {
        MakeLinks();
        for (var number = _links[level].First(slot); number >= 0; number = _links[level].After(number))
            matches.Add(_matches[number]!);
    }

    /// <summary>The match of some facts.</summary>
    public Activation? Find(ReadOnlySpan<int> slots)
    {
        MakeLinks();
        for (var place = HashOf(slots) & (_places.Length - 1); _places[place] is var cell and not 0; place = (place + 1) & (_places.Length - 1))
        {
            if (cell > 0 && _matches[cell - 1]!.HasSlots(slots))
                return _matches[cell - 1];
        }

        return null;
    }

    [MemberNotNull(nameof(_links))]
    private void MakeLinks()
    {
        if (_links is null)
            Rebuild();
    }

    [MemberNotNull(nameof(_links))]
    private void Rebuild()
    {
        _links = new MatchLinks[levels];
        for (var level = 0; level < levels; level++)
            _links[level] = new MatchLinks();
        _places = new int[int.Max(32, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Count * 2))];
        _taken = 0;
        for (var number = 0; number < _top; number++)
        {
            if (_matches[number] is { } match)
                Link(match);
        }
    }

    private void Link(Activation match)
    {
        for (var level = 0; level < levels; level++)
            _links![level].Add(match.SlotAt(level), match.Number);
        if (++_taken > _places.Length - (_places.Length / 3))
            Rehash();
        else
            Place(match);
    }

    private void Rehash()
    {
        _places = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Count * 2 + 32)];
        _taken = 0;
        for (var number = 0; number < _top; number++)
        {
            if (_matches[number] is not { } match)
                continue;
            _taken++;
            Place(match);
        }
    }

    private void Place(Activation match)
    {
        var place = match.HashOfSlots(levels) & (_places.Length - 1);
        while (_places[place] != 0)
            place = (place + 1) & (_places.Length - 1);
        _places[place] = match.Number + 1;
    }

    private int PlaceOf(Activation match)
    {
        var place = match.HashOfSlots(levels) & (_places.Length - 1);
        while (_places[place] != match.Number + 1)
            place = (place + 1) & (_places.Length - 1);
        return place;
    }

    private void CloseGaps()
    {
        var top = 0;
        for (var number = 0; number < _top; number++)
        {
            if (_matches[number] is not { } match)
                continue;
            match.Number = top;
            _matches[top++] = match;
        }

        Array.Clear(_matches, top, _top - top);
        _top = top;
        if (_links is not null)
            Rebuild();
    }

    private static int HashOf(ReadOnlySpan<int> slots)
    {
        var hash = 0u;
        foreach (var slot in slots)
            hash = SlotRow.Mix(hash, slot);
        return SlotRow.Finish(hash);
    }
}
