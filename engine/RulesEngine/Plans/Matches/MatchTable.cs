using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using RulesEngine.Network;
using RulesEngine.Plans.Parts;
using RulesEngine.RuleModel;

namespace RulesEngine.Plans.Matches;

/// <summary>The matches of one plan: a row of slots for each. Ways from facts to matches are made when a fact first changes or goes.</summary>
internal sealed class MatchTable(MatchPlan plan, IFactStore[] stores) : RuleMatches(plan.Rule)
{
    private const int None = -1;

    private readonly int _levels = plan.Levels;
    private readonly RowCells _cells = plan.Cells;
    private int[] _rows = new int[16];
    private object?[]?[] _values = [];
    private MatchLinks[]? _links;
    private int[] _places = [];
    private int[] _marks = [];
    private int _taken;
    private int _end;
    private int _mark;

    /// <summary>A mark that no match carries yet: it tells within one step which matches still hold.</summary>
    public int NewMark()
    {
        if (_marks.Length < _end)
            Array.Resize(ref _marks, _rows.Length / _levels);
        return ++_mark;
    }

    public void Mark(int number, int mark) => _marks[number] = mark;

    public bool IsMarked(int number, int mark) => _marks[number] == mark;

    public RuleMatch Add(ReadOnlySpan<int> slots, object?[]? values)
    {
        var number = Take();
        if ((number + 1) * _levels > _rows.Length)
            Array.Resize(ref _rows, Math.Max((number + 1) * _levels, _rows.Length * 2));
        slots.CopyTo(_rows.AsSpan(number * _levels));
        if (values is not null)
            SetValues(number, values);
        _end = Math.Max(_end, number + 1);
        if (_links is not null)
            Link(number);
        return new RuleMatch(this, number);
    }

    /// <summary>Sets what the plan computed for a match.</summary>
    public void SetValues(int number, object?[]? values)
    {
        if (number >= _values.Length)
            Array.Resize(ref _values, Math.Max(number + 1, Math.Max(16, _values.Length * 2)));
        _values[number] = values;
    }

    /// <summary>Lets a match no longer be found.</summary>
    public void Remove(int number)
    {
        if (_links is null)
            return;
        var slots = SlotsOf(number);
        for (var level = 0; level < _levels; level++)
            _links[level].Remove(slots[level], number);
        if (_levels > 1)
            _places[PlaceOf(number)] = None;
    }

    /// <summary>Adds the matches in which a fact has a level, in order of creation.</summary>
    public void AddMatchesOf(int level, int slot, SlotList matches)
    {
        MakeLinks();
        for (var number = _links[level].First(slot); number >= 0; number = _links[level].After(number))
            matches.Add(number);
    }

    /// <summary>The match of some facts; negative where there is none.</summary>
    public int Find(ReadOnlySpan<int> slots)
    {
        MakeLinks();
        if (_levels == 1)
            return _links[0].First(slots[0]);
        for (var place = HashOf(slots) & (_places.Length - 1); _places[place] is var cell and not 0; place = (place + 1) & (_places.Length - 1))
        {
            if (cell > 0 && SlotsOf(cell - 1).SequenceEqual(slots))
                return cell - 1;
        }

        return None;
    }

    public override object? ValueAt(int number, int level) => _cells.LevelAt(level - 1) is var of and >= 0
        ? stores[of].ValueAt(SlotsOf(number)[of])
        : _values[number]![_cells.ValueAt(level - 1)];

    public override Fact FactAt(int number, int level) => _cells.LevelAt(level - 1) is var of and >= 0
        ? stores[of].FactAt(SlotsOf(number)[of])
        : new Fact(ValueAt(number, level), _cells.TypeAt(level - 1)) { Source = ValueAt(number, level) as IFactSource };

    protected override object[] FactsOf(int number)
    {
        var facts = new object[_cells.Count];
        for (var cell = 0; cell < facts.Length; cell++)
            facts[cell] = _cells.LevelAt(cell) is var of and >= 0 ? stores[of].Shown(SlotsOf(number)[of])! : FactAt(number, cell + 1);
        return facts;
    }

    protected override void Forget(int number)
    {
        if (number < _values.Length)
            _values[number] = null;
    }

    private ReadOnlySpan<int> SlotsOf(int number) => _rows.AsSpan(number * _levels, _levels);

    // Nothing has gone before the first one asks: numbers are in order of creation.
    [MemberNotNull(nameof(_links))]
    private void MakeLinks()
    {
        if (_links is not null)
            return;
        _links = new MatchLinks[_levels];
        for (var level = 0; level < _levels; level++)
            _links[level] = new MatchLinks();
        if (_levels > 1)
            _places = new int[int.Max(32, (int)BitOperations.RoundUpToPowerOf2((uint)_end * 2))];
        for (var number = 0; number < _end; number++)
            Link(number);
    }

    private void Link(int number)
    {
        var slots = SlotsOf(number);
        for (var level = 0; level < _levels; level++)
            _links![level].Add(slots[level], number);
        if (_levels == 1)
            return;
        if (++_taken > _places.Length - (_places.Length / 3))
            Rehash();
        Place(number);
    }

    private void Rehash()
    {
        var old = _places;
        _places = new int[(int)BitOperations.RoundUpToPowerOf2((uint)(Count * 2) + 32)];
        _taken = 1;
        foreach (var cell in old)
        {
            if (cell <= 0)
                continue;
            _taken++;
            Place(cell - 1);
        }
    }

    private void Place(int number)
    {
        var place = HashOf(SlotsOf(number)) & (_places.Length - 1);
        while (_places[place] != 0)
            place = (place + 1) & (_places.Length - 1);
        _places[place] = number + 1;
    }

    private int PlaceOf(int number)
    {
        var place = HashOf(SlotsOf(number)) & (_places.Length - 1);
        while (_places[place] != number + 1)
            place = (place + 1) & (_places.Length - 1);
        return place;
    }

    private static int HashOf(ReadOnlySpan<int> slots)
    {
        var hash = 0u;
        foreach (var slot in slots)
            hash = (hash ^ (uint)slot) * 2654435769u;
        return (int)(hash >> 7);
    }
}
