using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>Facts that stand as long as a match supports them. What changes is queued, and met by the rules when the session propagates it.</summary>
internal sealed class LinkedFacts(WorkingMemory memory)
{
    private readonly Queue<LinkedChange> _queue = [];
    private readonly FactSupports _supports = memory.Supports;

    public bool IsEmpty => _queue.Count == 0;

    /// <summary>The fact a match yielded under a key; null where there is none.</summary>
    public object? Find(RuleMatch owner, object key) => SlotOf(owner, key) is var slot and >= 0 ? memory.ValueAt(slot) : null;

    public void Insert(RuleMatch owner, object key, object value)
    {
        if (SlotOf(owner, key) >= 0)
            throw new ArgumentException($"Linked fact already exists. Key={key}", nameof(key));
        owner.All.Linked.Set(owner.Number, key, Support(owner, value));
    }

    public void Update(RuleMatch owner, object key, object value)
    {
        var slot = Owned(owner, key);
        var twin = memory.SlotOf(value);
        if (twin == slot || (twin < 0 && !_supports.IsShared(slot) && memory.ValueAt(slot).GetType() == value.GetType()))
        {
            memory.Replace(slot, value);
            Enqueue(LinkedFactAction.Update, slot);
            return;
        }

        owner.All.Linked.Set(owner.Number, key, Support(owner, value));
        Drop(owner, slot);
    }

    public void Retract(RuleMatch owner, object key, object value)
    {
        var slot = Owned(owner, key);
        if (!memory.AreSame(memory.ValueAt(slot), value))
            throw new ArgumentException($"Linked fact is another one than given. Key={key}", nameof(value));
        owner.All.Linked.Remove(owner.Number, key);
        Drop(owner, slot);
    }

    /// <summary>A match ceased: what it alone supported goes.</summary>
    public void Release(RuleMatch owner)
    {
        foreach (var slot in owner.All.Linked.TakeAll(owner.Number))
            Drop(owner, slot);
    }

    /// <summary>Takes the next facts off the queue that meet one fate, each once. Facts that are gone, or found new support, meet none.</summary>
    public LinkedFactAction TakeNext(SlotList slots)
    {
        var action = _queue.Peek().Action;
        HashSet<int>? taken = null;
        while (_queue.TryPeek(out var change) && change.Action == action)
        {
            _queue.Dequeue();
            if (_supports.TicketOf(change.Slot) != change.Ticket || (action == LinkedFactAction.Retract && _supports.IsSupported(change.Slot)))
                continue;
            if (slots.Count == 0 || (taken ??= [slots[0]]).Add(change.Slot))
                slots.Add(change.Slot);
        }

        return action;
    }

    private int Support(RuleMatch owner, object value)
    {
        if (memory.TryAdd(value, out var slot))
        {
            _supports.Begin(slot, owner);
            Enqueue(LinkedFactAction.Insert, slot);
        }
        else if (_supports.IsLinked(slot))
        {
            _supports.Add(slot, owner);
        }
        else
        {
            throw new ArgumentException($"The fact was inserted by the host and cannot be linked as well. Fact={value}", nameof(value));
        }

        return slot;
    }

    private void Drop(RuleMatch owner, int slot)
    {
        _supports.Remove(slot, owner);
        if (!_supports.IsSupported(slot))
            Enqueue(LinkedFactAction.Retract, slot);
    }

    private void Enqueue(LinkedFactAction action, int slot) => _queue.Enqueue(new LinkedChange(action, slot, _supports.TicketOf(slot)));

    private static int SlotOf(RuleMatch owner, object key) => owner.All.Linked.SlotOf(owner.Number, key);

    private static int Owned(RuleMatch owner, object key) =>
        SlotOf(owner, key) is var slot and >= 0 ? slot : throw new ArgumentException($"Linked fact does not exist. Key={key}", nameof(key));
}
