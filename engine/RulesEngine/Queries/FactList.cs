using System.Collections;
using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>Facts in order of arrival, each once; leaving is as cheap as coming.</summary>
internal sealed class FactList : IEnumerable<Fact>
{
    private readonly Dictionary<Fact, int> _places = [];
    private readonly List<Fact?> _slots = [];

    public int Count => _places.Count;

    public bool Contains(Fact fact) => _places.ContainsKey(fact);

    public bool Add(Fact fact)
    {
        if (!_places.TryAdd(fact, _slots.Count))
            return false;
        _slots.Add(fact);
        return true;
    }

    public bool Remove(Fact fact)
    {
        if (!_places.Remove(fact, out var place))
            return false;
        _slots[place] = null;
        if (_slots.Count > 32 && _slots.Count > 2 * _places.Count)
            CloseGaps();
        return true;
    }

    public IEnumerator<Fact> GetEnumerator()
    {
        foreach (var fact in _slots)
        {
            if (fact is not null)
                yield return fact;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void CloseGaps()
    {
        _slots.RemoveAll(fact => fact is null);
        for (var i = 0; i < _slots.Count; i++)
            _places[_slots[i]!] = i;
    }
}
