using System.Collections;
using RulesEngine.Network;
using RulesEngine.RuleModel;
using RulesEngine.Totals;

namespace RulesEngine.Plans;

/// <summary>The facts that have a key, in order of arrival, as they are now.</summary>
internal abstract class FactsOfKey<TFact>(AlphaMemory memory, KeyIndex index, int group) : ICollection<TFact>, IReadOnlyCollection<TFact>, IFactSource
{
    /// <summary>The group of the index; negative where nothing can have the key.</summary>
    public int Group => group;

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

    /// <summary>What is kept of the facts of all keys for a total.</summary>
    public RunningTotals<TFact, TValue, TState> TotalsFor<TValue, TState, TResult>(Total<TFact, TValue, TState, TResult> total)
        where TState : struct, IRunning<TValue> =>
        index.Totals.For(total, memory, index);

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
