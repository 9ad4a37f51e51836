using System.Collections;
using RulesEngine.Network;
using RulesEngine.Totals;

namespace RulesEngine.Queries;

/// <summary>Elements that share a key, in order of arrival.</summary>
internal sealed class Grouping<TKey, TElement>(NetworkState state, TKey key) : IGrouping<TKey, TElement>, ITotalled<TElement>
{
    private readonly FactList _facts = [];
    private readonly Dictionary<Fact, TElement> _elements = [];

    /// <summary>The key as it was given last: an equal but newer object takes the place of the older.</summary>
    public TKey Key { get; set; } = key;

    public bool IsEmpty => _facts.Count == 0;

    public FactList Facts => _facts;

    int ITotalled<TElement>.Group => ListedFacts.Group;

    KeptTotals? ITotalled<TElement>.Totals => _facts.TotalsIn(state, fact => _elements[fact]);

    public void Set(Fact fact, TElement element)
    {
        _elements[fact] = element;
        if (!_facts.Add(fact))
            _facts.Change(fact);
    }

    public void Remove(Fact fact)
    {
        _facts.Remove(fact);
        _elements.Remove(fact);
    }

    public IEnumerator<TElement> GetEnumerator()
    {
        foreach (var fact in _facts)
            yield return _elements[fact];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
