using RulesEngine.Network;
using RulesEngine.Totals;

namespace RulesEngine.Plans.Indexes;

/// <summary>The positions of a memory, grouped by key. Within a group what came first is offered first.</summary>
/// <param name="keepsTurns">Whether a fact keeps its turn when it moves to another group; else it comes last there.</param>
internal abstract class KeyIndex(bool keepsTurns)
{
    /// <summary>Stands for a position that no key finds.</summary>
    public const int NoGroup = -1;

    /// <summary>Stands for a position that goes with any key.</summary>
    public const int OpenGroup = -2;

    /// <summary>Stands for the position after the last of a group, and before its first.</summary>
    public const int End = -1;

    private (int Next, int Group)[] _places = new (int, int)[16];

    // Made when a position first goes from the middle of a group.
    private int[]? _previous;
    private object?[] _views = [];
    private Dictionary<int, int>? _before;
    private object? _emptyView;
    private KeptTotals? _totals;

    /// <summary>The positions that go with any key, in order.</summary>
    public List<int> Open { get; } = [];

    /// <summary>How many groups there are, empty ones included.</summary>
    public abstract int GroupCount { get; }

    /// <summary>Whether within each group the positions ascend.</summary>
    public bool IsInOrder { get; private set; } = true;

    /// <summary>The running totals of the groups, kept from when they are first asked for.</summary>
    public KeptTotals TotalsIn(AlphaMemory memory) => _totals ??= new(new IndexedFacts(memory, this));

    public int GroupOf(int position) => _places[position].Group;

    /// <summary>The groups that positions were in, one for each; then those they have moved to, for facts that may leave.</summary>
    public SlotList GroupsBefore(ReadOnlySpan<int> positions, SlotList groups)
    {
        foreach (var position in positions)
            groups.Add(GroupBefore(position));
        foreach (var position in positions)
        {
            if (GroupBefore(position) != GroupOf(position))
                groups.Add(GroupOf(position));
        }

        return groups;
    }

    /// <summary>The rules have been told: groups before are those that are.</summary>
    public void Settle() => _before?.Clear();

    /// <summary>The first position of a group; negative where it is empty.</summary>
    public int First(int group) => group < 0 ? End : EndsOf(group).First;

    public int After(int position) => _places[position].Next;

    public int CountOf(int group) => group < 0 ? 0 : EndsOf(group).Count;

    /// <summary>What shows a group to others: made when first asked for, the same from then on.</summary>
    public object ViewOf(int group, AlphaMemory memory, Func<AlphaMemory, KeyIndex, int, object> create)
    {
        if (group < 0)
            return _emptyView ??= create(memory, this, group);
        if (group >= _views.Length)
            Array.Resize(ref _views, Math.Max(GroupCount, _views.Length * 2));
        return _views[group] ??= create(memory, this, group);
    }

    /// <summary>Follows the positions when gaps are closed. Groups stay as they are.</summary>
    /// <param name="positions">The new position of each old one; negative where nothing is left.</param>
    public void Renumber(ReadOnlySpan<int> positions)
    {
        var open = Open.ToArray();
        Open.Clear();
        foreach (var position in open)
            Put(OpenGroup, positions[position]);

        var old = ((int Next, int Group)[])_places.Clone();
        _previous = null;
        for (var group = 0; group < GroupCount; group++)
        {
            ref var ends = ref EndsOf(group);
            var first = ends.First;
            ends = GroupEnds.Empty;
            for (var position = first; position >= 0; position = old[position].Next)
                Put(group, positions[position]);
        }

        for (var position = 0; position < positions.Length; position++)
        {
            if (positions[position] >= 0 && old[position].Group == NoGroup)
                _places[positions[position]].Group = NoGroup;
        }

        _totals?.Renumber(positions);
    }

    /// <summary>Makes room for positions to come.</summary>
    /// <param name="count">One more than the last of them.</param>
    public void Expect(int count)
    {
        if (count <= _places.Length)
            return;
        var size = Math.Max(count, _places.Length * 2);
        Array.Resize(ref _places, size);
        if (_previous is not null)
            Array.Resize(ref _previous, size);
    }

    public abstract void Add(int position, object fact);

    public void Remove(int position)
    {
        var group = GroupOf(position);
        if (group >= 0)
        {
            _totals?.Left(group, position);
            Unlink(ref EndsOf(group), position);
        }
        else if (group == OpenGroup)
        {
            Open.RemoveAt(Open.BinarySearch(position));
        }
    }

    /// <summary>Puts a changed fact where its key belongs now.</summary>
    public abstract void Move(int position, object fact);

    protected abstract ref GroupEnds EndsOf(int group);

    protected void MoveTo(int group, int position)
    {
        if (GroupOf(position) != group)
        {
            (_before ??= []).TryAdd(position, GroupOf(position));
            Remove(position);
            Enter(group, position);
        }
        else if (group >= 0)
        {
            _totals?.Changed(group, position);
        }
    }

    protected void Enter(int group, int position)
    {
        Put(group, position);
        if (group >= 0)
            _totals?.Added(group, position);
    }

    private void Put(int group, int position)
    {
        Expect(position + 1);
        _places[position].Group = group;
        if (group >= 0)
            Link(ref EndsOf(group), position);
        else if (group == OpenGroup)
            Open.Insert(~Open.BinarySearch(position), position);
    }

    // Sorted in from the end, where new positions belong anyway.
    private void Link(ref GroupEnds ends, int position)
    {
        ends.Count++;
        var before = ends.Last;
        while (keepsTurns && before > position)
            before = Before(before, ends);
        if (before > position)
            IsInOrder = false;
        var after = before == End ? ends.First : After(before);
        _places[position].Next = after;
        if (before == End)
            ends.First = position;
        else
            _places[before].Next = position;
        if (after == End)
            ends.Last = position;
        else if (_previous is not null)
            _previous[after] = position;
        if (_previous is not null)
            _previous[position] = before;
    }

    private void Unlink(ref GroupEnds ends, int position)
    {
        ends.Count--;
        var (before, after) = (Before(position, ends), After(position));
        if (before == End)
            ends.First = after;
        else
            _places[before].Next = after;
        if (after == End)
            ends.Last = before;
        else if (_previous is not null)
            _previous[after] = before;
    }

    /// <summary>The group that a position was in before the update that the rules are being told of.</summary>
    public int GroupBefore(int position) => _before is not null && _before.TryGetValue(position, out var group) ? group : GroupOf(position);

    private int Before(int position, GroupEnds ends)
    {
        if (ends.First == position)
            return End;
        return (_previous ??= FindPrevious())[position];
    }

    private int[] FindPrevious()
    {
        var previous = new int[_places.Length];
        for (var group = 0; group < GroupCount; group++)
        {
            var before = End;
            for (var position = EndsOf(group).First; position >= 0; position = After(position))
                (previous[position], before) = (before, position);
        }

        return previous;
    }
}
