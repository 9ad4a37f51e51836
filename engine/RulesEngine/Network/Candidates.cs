using System.Diagnostics.CodeAnalysis;

namespace RulesEngine.Network;

/// <summary>What an index offers for a key, in turn: the items whose key is equal, and those whose key could not be computed.</summary>
/// <remarks>The latter are tried with the conditions as the rule states them, so that what they throw shows there.</remarks>
internal struct Candidates<TItem>(HashIndex<TItem> index, JoinKey key)
    where TItem : class, IArrival
{
    private LinkedListNode<TItem>? _equal = index.First(key);
    private LinkedListNode<TItem>? _failed = index.FirstFailed;

    public bool Next([NotNullWhen(true)] out TItem? item, out bool isEqual)
    {
        isEqual = _equal is not null && (_failed is null || _equal.Value.Turn < _failed.Value.Turn);
        ref var next = ref isEqual ? ref _equal : ref _failed;
        item = next?.Value;
        next = next?.Next;
        return item is not null;
    }
}
