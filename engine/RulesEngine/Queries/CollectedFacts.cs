using System.Collections;
using RulesEngine.Network;
using RulesEngine.Totals;

namespace RulesEngine.Queries;

/// <summary>What Collect gives: the source facts in order of arrival.</summary>
internal sealed class CollectedFacts<TFact>(FactList sources) : ISourceCollection, ITotalled<TFact>, ICollection<TFact>, IReadOnlyCollection<TFact>
{
    public int Count => sources.Count;

    public bool IsReadOnly => true;

    int ITotalled<TFact>.Group => ListedFacts.Group;

    KeptTotals ITotalled<TFact>.Totals => sources.TotalsOf(static fact => fact.Value);

    void ISourceCollection.Add(RowScope scope, Fact fact)
    {
    }

    void ISourceCollection.Modify(RowScope scope, Fact fact) => sources.Change(fact);

    void ISourceCollection.Remove(Fact fact)
    {
    }

    public IEnumerator<TFact> GetEnumerator()
    {
        foreach (var fact in sources)
            yield return (TFact)fact.Value!;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(TFact item) => sources.Any(fact => Equals(fact.Value, item));

    public void CopyTo(TFact[] array, int arrayIndex)
    {
        foreach (var fact in this)
            array[arrayIndex++] = fact;
    }

    void ICollection<TFact>.Add(TFact item) => throw new NotSupportedException();

    void ICollection<TFact>.Clear() => throw new NotSupportedException();

    bool ICollection<TFact>.Remove(TFact item) => throw new NotSupportedException();
}
