using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Queries;

/// <summary>What Collect with OrderBy gives. Sorted when it is next read; among equal keys what came or changed last is last.</summary>
internal sealed class SortedFacts<TFact>(FactList sources, SortKey[] keys) : ReadOnlyFacts<TFact>, ISourceCollection
{
    private readonly Dictionary<Fact, Entry> _entries = [];
    private Entry[]? _sorted;
    private long _turns;

    public override int Count => _entries.Count;

    FactList ISourceCollection.Sources => sources;

    void ISourceCollection.Add(RowScope scope, Fact fact)
    {
        _sorted = null;
        _entries[fact] = new Entry(fact, Array.ConvertAll(keys, key => scope.Compute(key.Selector, fact)), ++_turns);
    }

    void ISourceCollection.Modify(RowScope scope, Fact fact) => ((ISourceCollection)this).Add(scope, fact);

    void ISourceCollection.Remove(Fact fact)
    {
        _sorted = null;
        _entries.Remove(fact);
    }

    public override IEnumerator<TFact> GetEnumerator()
    {
        foreach (var entry in _sorted ??= [.. _entries.Values.Order(Comparer<Entry>.Create(Compare))])
            yield return (TFact)entry.Fact.Value!;
    }

    // Needs no order.
    public override bool Contains(TFact item) => _entries.Keys.Any(fact => Equals(fact.Value, item));

    private int Compare(Entry left, Entry right)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = keys[i].Direction == SortDirection.Ascending
                ? KeyOrder.Compare(left.Keys[i], right.Keys[i])
                : KeyOrder.Compare(right.Keys[i], left.Keys[i]);
            if (order != 0)
                return order;
        }

        return left.Turn.CompareTo(right.Turn);
    }

    private sealed record Entry(Fact Fact, object?[] Keys, long Turn);
}
