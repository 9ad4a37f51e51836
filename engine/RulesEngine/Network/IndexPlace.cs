namespace RulesEngine.Network;

/// <summary>Where an item is in an index: the key under which it was put there, which its current value need not give any more.</summary>
internal readonly record struct IndexPlace<TItem>(JoinKey Key, LinkedListNode<TItem>? Node);
