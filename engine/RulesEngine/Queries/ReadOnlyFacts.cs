using System.Collections;

namespace RulesEngine.Queries;

/// <summary>A collection of facts that the engine keeps current, and that others only read.</summary>
internal abstract class ReadOnlyFacts<TFact> : ICollection<TFact>, IReadOnlyCollection<TFact>
{
    public abstract int Count { get; }

    public bool IsReadOnly => true;

    public abstract IEnumerator<TFact> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public virtual bool Contains(TFact item)
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

    void ICollection<TFact>.Add(TFact item) => throw new NotSupportedException();

    void ICollection<TFact>.Clear() => throw new NotSupportedException();

    bool ICollection<TFact>.Remove(TFact item) => throw new NotSupportedException();
}
