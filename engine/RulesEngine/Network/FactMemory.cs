namespace RulesEngine.Network;

/// <summary>The facts a memory node keeps for one session, in order of arrival, with an index for each key its joins use.</summary>
internal sealed class FactMemory(IReadOnlyList<KeySelector> keys, Token start)
{
    private readonly Dictionary<Fact, FactEntry> _entries = [];
    private readonly LinkedList<FactEntry> _inOrder = [];
    private readonly HashIndex<FactEntry>[] _indexes = [.. keys.Select(key => new HashIndex<FactEntry>(key.Comparer))];
    private long _turns;

    public int Count => _inOrder.Count;

    public LinkedListNode<FactEntry>? First => _inOrder.First;

    public HashIndex<FactEntry> Index(int number) => _indexes[number];

    public bool Contains(Fact fact) => _entries.ContainsKey(fact);

    public JoinKey KeyOf(Fact fact, int number) =>
        _entries.TryGetValue(fact, out var entry) ? entry.Places[number].Key : keys[number].Of(start, fact);

    public void Add(List<Fact> facts)
    {
        foreach (var fact in facts)
        {
            var entry = new FactEntry(fact, ++_turns, _indexes.Length);
            if (!_entries.TryAdd(fact, entry))
                continue;
            entry.Node = _inOrder.AddLast(entry);
            for (var i = 0; i < _indexes.Length; i++)
                entry.Places[i] = _indexes[i].Add(entry, keys[i].Of(start, fact));
        }
    }

    /// <summary>Puts changed facts where their keys belong now.</summary>
    public void Rekey(List<Fact> facts) => facts.ForEach(Rekey);

    public void Rekey(Fact fact)
    {
        if (!_entries.TryGetValue(fact, out var entry))
            return;
        for (var i = 0; i < _indexes.Length; i++)
            entry.Places[i] = _indexes[i].Move(entry.Places[i], entry, keys[i].Of(start, fact));
    }

    public void Remove(List<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (!_entries.Remove(fact, out var entry))
                continue;
            _inOrder.Remove(entry.Node!);
            for (var i = 0; i < _indexes.Length; i++)
                _indexes[i].Remove(entry.Places[i]);
        }
    }
}
