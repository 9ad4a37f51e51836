using System.Diagnostics.CodeAnalysis;

namespace RulesEngine.Network;

/// <summary>What an index offers for a key, in turn: the items whose key is equal, and those that go with any key.</summary>
/// <remarks>The latter are tried with the conditions as the rule states them, so that what those throw shows there.</remarks>
internal struct Candidates<TItem>(HashIndex<TItem> index, JoinKey key)
    where TItem : class, IArrival
{
    private LinkedListNode<TItem>? _equal = index.First(key);
    private LinkedListNode<TItem>? _open = index.FirstOpen;

    public bool Next([NotNullWhen(true)] out TItem? item, out bool isEqual)
    {
        isEqual = _equal is not null && (_open is null || _equal.Value.Turn < _open.Value.Turn);
        ref var next = ref isEqual ? ref _equal : ref _open;
        item = next?.Value;
        next = next?.Next;
        return item is not null;
    }
}
