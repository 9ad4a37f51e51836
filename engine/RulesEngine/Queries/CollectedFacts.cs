using System.Collections;
using RulesEngine.Network;
using RulesEngine.Totals;

namespace RulesEngine.Queries;

/// <summary>What Collect gives: the source facts in order of arrival.</summary>
internal sealed class CollectedFacts<TFact> : ISourceCollection, ITotalled<TFact>, ICollection<TFact>, IReadOnlyCollection<TFact>
{
    private readonly NetworkState _state;
    private readonly FactList _sources;

    public CollectedFacts(RowScope scope)
    {
        _state = scope.State;
        _sources = scope.Sources;

        // A collection before may not have heard of all changes.
        _sources.ForgetTotals();
    }

    public int Count => _sources.Count;

    public bool IsReadOnly => true;

    int ITotalled<TFact>.Group => ListedFacts.Group;

    KeptTotals? ITotalled<TFact>.Totals => _sources.TotalsIn(_state, static fact => fact.Value);

    FactList ISourceCollection.Sources => _sources;

    void ISourceCollection.Add(RowScope scope, Fact fact)
    {
    }

    void ISourceCollection.Modify(RowScope scope, Fact fact) => _sources.Change(fact);

    void ISourceCollection.Remove(Fact fact)
    {
    }

    public IEnumerator<TFact> GetEnumerator()
    {
        foreach (var fact in _sources)
            yield return (TFact)fact.Value!;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(TFact item) => _sources.Any(fact => Equals(fact.Value, item));

    public void CopyTo(TFact[] array, int arrayIndex)
    {
        foreach (var fact in this)
            array[arrayIndex++] = fact;
    }

    void ICollection<TFact>.Add(TFact item) => throw new NotSupportedException();

    void ICollection<TFact>.Clear() => throw new NotSupportedException();

    bool ICollection<TFact>.Remove(TFact item) => throw new NotSupportedException();
}
