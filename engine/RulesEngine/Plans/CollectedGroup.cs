namespace RulesEngine.Plans;

/// <summary>What Collect gives for a key.</summary>
internal sealed class CollectedGroup<TFact>(AlphaMemory memory, KeyIndex index, int group) : FactsOfKey<TFact>(memory, index, group), ICollection<TFact>, IReadOnlyCollection<TFact>
{
    public int Count => CountOfFacts;

    public bool IsReadOnly => true;

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

    void ICollection<TFact>.Add(TFact item) => throw new NotSupportedException();

    void ICollection<TFact>.Clear() => throw new NotSupportedException();

    bool ICollection<TFact>.Remove(TFact item) => throw new NotSupportedException();
}
