using RulesEngine.Totals;

namespace RulesEngine.Plans;

/// <summary>The positions of a memory, grouped by key. Within a group what came first is offered first.</summary>
/// <param name="keepsTurns">Whether a fact keeps its turn when it moves to another group; else it comes last there.</param>
internal abstract class KeyIndex(bool keepsTurns)
{
    /// <summary>Stands for a position that no key finds.</summary>
    public const int NoGroup = -1;

    /// <summary>Stands for a position that goes with any key.</summary>
    public const int OpenGroup = -2;

    private const int End = -1;

    private int[] _next = new int[16];
    private int[] _previous = new int[16];
    private int[] _groupOf = new int[16];
    private int[] _first = new int[16];
    private int[] _last = new int[16];
    private int[] _counts = new int[16];
    private object?[] _views = [];
    private object? _emptyView;
    private IndexTotals? _totals;

    /// <summary>The positions that go with any key, in order.</summary>
    public List<int> Open { get; } = [];

    public int GroupOf(int position) => _groupOf[position];

    /// <summary>The first position of a group; negative where it is empty.</summary>
    public int First(int group) => group < 0 ? End : _first[group];

    public int After(int position) => _next[position];

    public int CountOf(int group) => group < 0 ? 0 : _counts[group];

    /// <summary>How many groups there are, empty ones included.</summary>
    public abstract int GroupCount { get; }

    /// <summary>Whether within each group the positions ascend.</summary>
    public bool IsInOrder { get; private set; } = true;

    /// <summary>The running totals of the groups, kept from when they are first asked for.</summary>
    public IndexTotals Totals => _totals ??= new();

    /// <summary>What shows a group to others: made when first asked for, the same from then on.</summary>
    public object ViewOf(int group, AlphaMemory memory, Func<AlphaMemory, KeyIndex, int, object> create)
    {
        if (group < 0)
            return _emptyView ??= create(memory, this, group);
        if (group >= _views.Length)
            Array.Resize(ref _views, _first.Length);
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

        var (first, next, groupOf) = ((int[])_first.Clone(), (int[])_next.Clone(), (int[])_groupOf.Clone());
        for (var group = 0; group < GroupCount; group++)
        {
            NewGroup(group);
            for (var position = first[group]; position >= 0; position = next[position])
                Put(group, positions[position]);
        }

        for (var position = 0; position < positions.Length; position++)
        {
            if (positions[position] >= 0 && groupOf[position] == NoGroup)
                _groupOf[positions[position]] = NoGroup;
        }

        _totals?.Renumber(positions);
    }

    /// <summary>The position before one in its group; negative where it is the first.</summary>
    public int Before(int position) => _previous[position];

    public abstract void Add(int position, object fact);

    public void Remove(int position)
    {
        var group = _groupOf[position];
        if (group >= 0)
        {
            _totals?.Left(group, position);
            Unlink(group, position);
        }
        else if (group == OpenGroup)
        {
            Open.RemoveAt(Open.BinarySearch(position));
        }
    }

    /// <summary>Puts a changed fact where its key belongs now. It keeps its turn.</summary>
    public abstract void Move(int position, object fact);

    protected void MoveTo(int group, int position)
    {
        if (_groupOf[position] != group)
        {
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
        EnsureRoom(position);
        _groupOf[position] = group;
        if (group >= 0)
            Link(group, position);
        else if (group == OpenGroup)
            Open.Insert(~Open.BinarySearch(position), position);
    }

    protected void NewGroup(int group)
    {
        if (group == _first.Length)
        {
            Array.Resize(ref _first, group * 2);
            Array.Resize(ref _last, group * 2);
            Array.Resize(ref _counts, group * 2);
        }

        _first[group] = End;
        _last[group] = End;
        _counts[group] = 0;
    }

    // Sorted in from the end, where new positions belong anyway.
    private void Link(int group, int position)
    {
        _counts[group]++;
        var before = _last[group];
        while (keepsTurns && before > position)
            before = _previous[before];
        if (before > position)
            IsInOrder = false;
        var after = before == End ? _first[group] : _next[before];
        _previous[position] = before;
        _next[position] = after;
        if (before == End)
            _first[group] = position;
        else
            _next[before] = position;
        if (after == End)
            _last[group] = position;
        else
            _previous[after] = position;
    }

    private void Unlink(int group, int position)
    {
        _counts[group]--;
        var (before, after) = (_previous[position], _next[position]);
        if (before == End)
            _first[group] = after;
        else
            _next[before] = after;
        if (after == End)
            _last[group] = before;
        else
            _previous[after] = before;
    }

    private void EnsureRoom(int position)
    {
        if (position < _next.Length)
            return;
        var size = Math.Max(position + 1, _next.Length * 2);
        Array.Resize(ref _next, size);
        Array.Resize(ref _previous, size);
        Array.Resize(ref _groupOf, size);
    }

    /// <summary>Makes room for positions to come.</summary>
    public void Expect(int positions) => EnsureRoom(positions);
}
