using System.Collections;
using RulesEngine.Network;
using RulesEngine.RuleModel;
using RulesEngine.Totals;

namespace RulesEngine.Plans;

/// <summary>The facts that have a key, in order of arrival, as they are now.</summary>
internal abstract class FactsOfKey<TFact>(AlphaMemory memory, KeyIndex index, int group) : ITotalled<TFact>, ICollection<TFact>, IReadOnlyCollection<TFact>, IFactSource
{
    public int Group => group;

    public KeptTotals? Totals => group < 0 ? null : index.TotalsIn(memory);

    public int Count => index.CountOf(group);

    public bool IsReadOnly => true;

    FactSourceType IFactSource.SourceType => FactSourceType.Aggregate;

    IEnumerable<IFact> IFactSource.Facts
    {
        get
        {
            for (var position = index.First(group); position >= 0; position = index.After(position))
                yield return memory.FactAt(position);
        }
    }

    public bool Contains(TFact item)
    {
        foreach (var fact in this)
        {
            if (Equals(fact, item))
                return true;
        }

        return false;
    }

    public void CopyTo(TFact[] array, int arrayIndex)
    {
        foreach (var fact in this)
            array[arrayIndex++] = fact;
    }

    public IEnumerator<TFact> GetEnumerator()
    {
        for (var position = index.First(group); position >= 0; position = index.After(position))
            yield return (TFact)memory.ValueAt(position);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<TFact>.Add(TFact item) => throw new NotSupportedException();

    void ICollection<TFact>.Clear() => throw new NotSupportedException();

    bool ICollection<TFact>.Remove(TFact item) => throw new NotSupportedException();
}
