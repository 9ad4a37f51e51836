using System.Collections;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Queries;

/// <summary>What ToLookup gives: the elements under their keys, keys in the order in which they were first seen.</summary>
internal sealed class KeyedLookup<TKey, TElement>(FactList sources, BoundExpression<object?> keySelector, BoundExpression<object?> elementSelector)
    : ISourceCollection, IKeyedLookup<TKey, TElement>
{
    private readonly OrderedDictionary<object, Grouping<TKey, TElement>> _groups = [];
    private readonly Dictionary<Fact, Grouping<TKey, TElement>> _groupOf = [];

    public IEnumerable<TKey> Keys => _groups.Values.Select(group => group.Key);

    public int Count => _groups.Count;

    FactList ISourceCollection.Sources => sources;

    public IEnumerable<TElement> this[TKey key] => _groups.TryGetValue(KeyOf(key), out var group) ? group : [];

    public bool Contains(TKey key) => _groups.ContainsKey(KeyOf(key));

    public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => _groups.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ISourceCollection.Add(RowScope scope, Fact fact)
    {
        var key = scope.Compute(keySelector, fact);
        var element = (TElement)scope.Compute(elementSelector, fact)!;
        if (!_groups.TryGetValue(KeyOf(key), out var group))
            _groups.Add(KeyOf(key), group = new(scope.State, (TKey)key!));
        group.Set(fact, element);
        _groupOf[fact] = group;
    }

    void ISourceCollection.Modify(RowScope scope, Fact fact)
    {
        var key = scope.Compute(keySelector, fact);
        if (_groupOf.TryGetValue(fact, out var group) && !KeyOf(group.Key).Equals(KeyOf(key)))
            ((ISourceCollection)this).Remove(fact);
        ((ISourceCollection)this).Add(scope, fact);
    }

    void ISourceCollection.Remove(Fact fact)
    {
        if (!_groupOf.Remove(fact, out var group))
            return;
        group.Remove(fact);
        if (group.IsEmpty)
            _groups.Remove(KeyOf(group.Key));
    }

    private static object KeyOf(object? key) => key ?? NullKey.Instance;
}
