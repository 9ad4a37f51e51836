namespace RulesEngine.Network;

/// <summary>What a memory keeps, found by key. Within a key what came first is offered first.</summary>
internal sealed class HashIndex<TItem>(IEqualityComparer<object> comparer)
    where TItem : class, IArrival
{
    private readonly Dictionary<object, LinkedList<TItem>> _buckets = new(comparer);

    private readonly LinkedList<TItem> _open = [];

    /// <summary>The items that go with any key.</summary>
    public LinkedListNode<TItem>? FirstOpen => _open.First;

    public IndexPlace<TItem> Add(TItem item, JoinKey key)
    {
        if (key.Kind == KeyKind.Unequal)
            return new(key, null);
        if (key.Kind == KeyKind.Open)
            return new(key, InTurn(_open, item));
        if (!_buckets.TryGetValue(key.Value!, out var bucket))
            _buckets.Add(key.Value!, bucket = new());
        return new(key, InTurn(bucket, item));
    }

    public void Remove(IndexPlace<TItem> place)
    {
        if (place.Node is not { List: { } bucket } node)
            return;
        bucket.Remove(node);
        if (bucket.Count == 0 && bucket != _open)
            _buckets.Remove(place.Key.Value!);
    }

    public IndexPlace<TItem> Move(IndexPlace<TItem> place, TItem item, JoinKey key)
    {
        if (key.Kind == KeyKind.Value && place.Key.Kind == KeyKind.Value && comparer.Equals(key.Value!, place.Key.Value!))
            return place;
        Remove(place);
        return Add(item, key);
    }

    public LinkedListNode<TItem>? First(JoinKey key) =>
        key.Kind == KeyKind.Value && _buckets.TryGetValue(key.Value!, out var bucket) ? bucket.First : null;

    // An item that moves to another key keeps its turn: it is sorted in from the end, where new items belong anyway.
    private static LinkedListNode<TItem> InTurn(LinkedList<TItem> bucket, TItem item)
    {
        var before = bucket.Last;
        while (before is not null && before.Value.Turn > item.Turn)
            before = before.Previous;
        return before is null ? bucket.AddFirst(item) : bucket.AddAfter(before, item);
    }
}
