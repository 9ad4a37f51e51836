using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>Facts that stand as long as a match supports them. What changes is queued, and met by the rules when the session propagates it.</summary>
internal sealed class LinkedFacts(WorkingMemory memory)
{
    private readonly Queue<LinkedFactSet> _queue = [];
    private LinkedFactSet? _last;

    public void Insert(Activation owner, object key, object value)
    {
        if (owner.Linked?.Find(key) is not null)
            throw new ArgumentException($"Linked fact already exists. Key={key}", nameof(key));
        (owner.Linked ??= new()).Set(key, Support(owner, value));
    }

    public void Update(Activation owner, object key, object value)
    {
        var fact = Owned(owner, key);
        var twin = memory.Find(value);
        if (twin == fact || (twin is null && !SourceOf(fact).IsShared && fact.Value!.GetType() == value.GetType()))
        {
            memory.Replace(fact.Slot, value);
            Enqueue(LinkedFactAction.Update, fact);
            return;
        }

        owner.Linked!.Set(key, Support(owner, value));
        Drop(owner, fact);
    }

    public void Retract(Activation owner, object key, object value)
    {
        var fact = Owned(owner, key);
        if (!memory.AreSame(fact.Value, value))
            throw new ArgumentException($"Linked fact is another one than given. Key={key}", nameof(value));
        owner.Linked!.Remove(key);
        Drop(owner, fact);
    }

    /// <summary>A match ceased: what it alone supported goes.</summary>
    public void Release(Activation owner)
    {
        if (owner.Linked is not { } linked)
            return;
        owner.Linked = null;
        foreach (var fact in linked.Facts)
            Drop(owner, fact);
    }

    /// <summary>The next set to propagate; facts that found new support meanwhile are no longer in a set that retracts.</summary>
    public LinkedFactSet? Next()
    {
        while (_queue.TryDequeue(out var set))
        {
            if (set == _last)
                _last = null;
            set.Members.RemoveAll(fact => fact.Slot < 0 || (set.Action == LinkedFactAction.Retract && SourceOf(fact).IsSupported));
            if (set.Members.Count > 0)
                return set;
        }

        return null;
    }

    private Fact Support(Activation owner, object value)
    {
        var fact = memory.Find(value);
        if (fact is null)
        {
            fact = new Fact(value, value.GetType()) { Source = new LinkedFactSource(owner) };
            memory.Add(fact);
            Enqueue(LinkedFactAction.Insert, fact);
        }
        else if (fact.Source is LinkedFactSource source)
        {
            source.Add(owner);
        }
        else
        {
            throw new ArgumentException($"The fact was inserted by the host and cannot be linked as well. Fact={value}", nameof(value));
        }

        return fact;
    }

    private void Drop(Activation owner, Fact fact)
    {
        var source = SourceOf(fact);
        source.Remove(owner);
        if (!source.IsSupported)
            Enqueue(LinkedFactAction.Retract, fact);
    }

    private void Enqueue(LinkedFactAction action, Fact fact)
    {
        if (_last?.Action != action)
            _queue.Enqueue(_last = new LinkedFactSet(action));
        _last.Add(fact);
    }

    private static Fact Owned(Activation owner, object key) =>
        owner.Linked?.Find(key) ?? throw new ArgumentException($"Linked fact does not exist. Key={key}", nameof(key));

    private static LinkedFactSource SourceOf(Fact fact) => (LinkedFactSource)fact.Source!;
}
