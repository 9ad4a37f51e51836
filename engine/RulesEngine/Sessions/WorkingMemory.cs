using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>The facts of a session by identity, in order of arrival.</summary>
/// <remarks>The hash of a fact is taken once, when it comes: a fact whose hash changed since can still leave.</remarks>
internal sealed class WorkingMemory(IEqualityComparer<object> identity)
{
    private readonly Dictionary<Identified, Fact> _facts = new(new IdentifiedComparer(identity));
    private readonly List<Stored> _slots = [];

    public Fact? Find(object value) => _facts.GetValueOrDefault(Identify(value));

    public HashSet<object> NewSet() => new(identity);

    public bool AreSame(object? left, object? right) => identity.Equals(left!, right!);

    public void Add(Fact fact)
    {
        if (_slots.Count > 32 && _slots.Count > 2 * _facts.Count)
            CloseGaps();
        var key = Identify(fact.Value!);
        _facts.Add(key, fact);
        fact.Slot = _slots.Count;
        _slots.Add(new(fact, key));
    }

    public void Remove(Fact fact)
    {
        if (fact.Slot < 0)
            return;
        _facts.Remove(_slots[fact.Slot].Key);
        _slots[fact.Slot] = default;
        fact.Slot = -1;
    }

    /// <summary>Lets an object take the place of the one a fact holds.</summary>
    public void Replace(Fact fact, object value)
    {
        var key = Identify(value);
        _facts.Remove(_slots[fact.Slot].Key);
        _facts.Add(key, fact);
        _slots[fact.Slot] = new(fact, key);
        fact.Value = value;
    }

    /// <summary>The values of all facts, live: facts may leave while they are gone through.</summary>
    public IEnumerable<object> Values()
    {
        for (var i = 0; i < _slots.Count; i++)
        {
            if (_slots[i].Fact is { } fact)
                yield return fact.Value!;
        }
    }

    private Identified Identify(object value) => new(value, identity.GetHashCode(value));

    private void CloseGaps()
    {
        _slots.RemoveAll(stored => stored.Fact is null);
        for (var i = 0; i < _slots.Count; i++)
            _slots[i].Fact!.Slot = i;
    }

    private readonly record struct Identified(object Value, int Hash);

    private readonly record struct Stored(Fact? Fact, Identified Key);

    private sealed class IdentifiedComparer(IEqualityComparer<object> identity) : IEqualityComparer<Identified>
    {
        public bool Equals(Identified x, Identified y) => identity.Equals(x.Value, y.Value);

        public int GetHashCode(Identified obj) => obj.Hash;
    }
}
