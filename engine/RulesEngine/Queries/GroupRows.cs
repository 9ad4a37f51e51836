using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>The rows of GroupBy: one group per key, in the order in which the keys were first seen.</summary>
internal sealed class GroupRows<TKey, TElement>(RowScope scope, BoundExpression<object?> keySelector, BoundExpression<object?> elementSelector) : RowSet
{
    private readonly Dictionary<object, Group> _groups = [];
    private readonly Dictionary<Fact, Group> _groupOf = [];
    private readonly List<Group> _emptied = [];

    protected override void Add(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        foreach (var fact in facts)
            Place(fact, changes);
    }

    protected override void Modify(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        foreach (var fact in facts)
            Place(fact, changes);
    }

    protected override void Remove(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        foreach (var fact in facts)
        {
            if (_groupOf.Remove(fact, out var group))
                Leave(group, fact, changes);
        }
    }

    // A group that is emptied and filled again within one step stays; only now is it known.
    protected override void End(RowChanges changes)
    {
        foreach (var group in _emptied)
        {
            if (group.Elements.IsEmpty && _groups.Remove(group.Key))
                changes.Remove(group.Row);
        }

        _emptied.Clear();
    }

    private void Place(Fact fact, RowChanges changes)
    {
        var key = scope.Compute(keySelector, fact);
        var element = (TElement)scope.Compute(elementSelector, fact)!;
        var lookup = key ?? NullKey.Instance;
        _groups.TryGetValue(lookup, out var group);
        if (_groupOf.TryGetValue(fact, out var old) && old != group)
            Leave(old, fact, changes);
        if (group is null)
        {
            _groups.Add(lookup, group = new Group(lookup, new(scope.State, (TKey)key!)));
            changes.Add(group.Row);
        }
        else
        {
            group.Elements.Key = (TKey)key!;
            changes.Modify(group.Row);
        }

        group.Elements.Set(fact, element);
        _groupOf[fact] = group;
    }

    private void Leave(Group group, Fact fact, RowChanges changes)
    {
        group.Elements.Remove(fact);
        changes.Modify(group.Row);
        if (group.Elements.IsEmpty)
            _emptied.Add(group);
    }

    private sealed class Group(object key, Grouping<TKey, TElement> elements)
    {
        public object Key => key;

        public Grouping<TKey, TElement> Elements => elements;

        public Fact Row { get; } = new(elements, typeof(IGrouping<TKey, TElement>)) { Source = new RowSource(elements.Facts) };
    }
}
