using System.Collections;
using RulesEngine.Network;
using RulesEngine.Totals;

namespace RulesEngine.Queries;

/// <summary>Facts in order of arrival, each once; leaving is as cheap as coming.</summary>
internal sealed class FactList : IEnumerable<Fact>
{
    private readonly Dictionary<Fact, int> _places = [];
    private readonly List<Fact?> _slots = [];
    private KeptTotals? _totals;

    public int Count => _places.Count;

    /// <summary>The place after the last one taken.</summary>
    public int Top => _slots.Count;

    /// <summary>The fact at a place; null where it has left.</summary>
    public Fact? At(int place) => _slots[place];

    /// <summary>The first place from one on where a fact is; negative where there is none.</summary>
    public int From(int place) => _slots.FindIndex(place, static fact => fact is not null);

    /// <summary>The totals of the facts, kept from when they are first asked for; null while the list may not have heard yet of facts that changed.</summary>
    /// <param name="state">The session.</param>
    /// <param name="value">What counts of each fact; always the same for one list.</param>
    public KeptTotals? TotalsIn(NetworkState state, Func<Fact, object?> value) => state.IsTellingChanges ? null : _totals ??= new(new ListedFacts(this, value));

    public void ForgetTotals() => _totals = null;

    public bool Contains(Fact fact) => _places.ContainsKey(fact);

    public bool Add(Fact fact)
    {
        if (!_places.TryAdd(fact, _slots.Count))
            return false;
        _slots.Add(fact);
        _totals?.Added(ListedFacts.Group, _slots.Count - 1);
        return true;
    }

    /// <summary>Says that a fact has changed, if it is here.</summary>
    public void Change(Fact fact)
    {
        if (_totals is not null && _places.TryGetValue(fact, out var place))
            _totals.Changed(ListedFacts.Group, place);
    }

    public bool Remove(Fact fact)
    {
        if (!_places.Remove(fact, out var place))
            return false;
        _totals?.Left(ListedFacts.Group, place);
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
        var places = new int[_slots.Count];
        var top = 0;
        for (var place = 0; place < places.Length; place++)
            places[place] = _slots[place] is null ? -1 : top++;
        _slots.RemoveAll(fact => fact is null);
        for (var i = 0; i < _slots.Count; i++)
            _places[_slots[i]!] = i;
        _totals?.Renumber(places);
    }
}
