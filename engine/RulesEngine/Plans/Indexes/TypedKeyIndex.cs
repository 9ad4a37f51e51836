using RulesEngine.Network;

namespace RulesEngine.Plans.Indexes;

/// <summary>An index whose keys are values of one type.</summary>
internal sealed class KeyIndex<TKey>(KeyReader<TKey> read, bool keepsTurns) : KeyIndex(keepsTurns)
{
    // Group + 1; zero is free.
    private int[] _places = new int[32];
    private int _shift = 27;
    private Group[] _groups = new Group[16];
    private int _count;

    public override int GroupCount => _count;

    /// <summary>The group of a key; negative where no fact ever had it.</summary>
    public int Find(TKey key)
    {
        for (var place = First(key); _places[place] is var cell and not 0; place = (place + 1) & (_places.Length - 1))
        {
            if (EqualityComparer<TKey>.Default.Equals(_groups[cell - 1].Key, key))
                return cell - 1;
        }

        return NoGroup;
    }

    /// <summary>The positions of a key.</summary>
    public GroupEnds EndsFor(TKey key) => Find(key) is var group and >= 0 ? _groups[group].Ends : GroupEnds.Empty;

    public TKey KeyOf(int group) => _groups[group].Key;

    public override void Add(int position, object fact) => Enter(GroupFor(fact), position);

    public override void Move(int position, object fact) => MoveTo(GroupFor(fact), position);

    private int GroupFor(object fact)
    {
        TKey key;
        KeyKind kind;
        try
        {
            kind = read(fact, out key);
        }
#pragma warning disable CA1031 // What the author's expression throws shows again where the condition itself is evaluated.
        catch (Exception)
#pragma warning restore CA1031
        {
            return OpenGroup;
        }

        return kind switch
        {
            KeyKind.Value => FindOrAdd(key),
            KeyKind.Open => OpenGroup,
            _ => NoGroup,
        };
    }

    /// <summary>The group of a key, which may be empty.</summary>
    public int FindOrAdd(TKey key)
    {
        var group = Find(key);
        if (group >= 0)
            return group;
        if (_count + 1 > _places.Length - (_places.Length / 3))
            Grow();
        group = _count++;
        if (group == _groups.Length)
            Array.Resize(ref _groups, group * 2);
        _groups[group] = new Group { Key = key, Ends = GroupEnds.Empty };
        Place(group);
        return group;
    }

    protected override ref GroupEnds EndsOf(int group) => ref _groups[group].Ends;

    private void Place(int group)
    {
        var place = First(_groups[group].Key);
        while (_places[place] != 0)
            place = (place + 1) & (_places.Length - 1);
        _places[place] = group + 1;
    }

    private void Grow()
    {
        _places = new int[_places.Length * 2];
        _shift--;
        for (var group = 0; group < _count; group++)
            Place(group);
    }

    private int First(TKey key) => (int)(((uint)(key is null ? 0 : EqualityComparer<TKey>.Default.GetHashCode(key)) * 2654435769u) >> _shift);

    // Side by side, as whoever finds a key goes on to its positions.
    private struct Group
    {
        public TKey Key;
        public GroupEnds Ends;
    }
}
