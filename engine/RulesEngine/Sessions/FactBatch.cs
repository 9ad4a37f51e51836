using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>Facts given together, checked before anything changes.</summary>
internal sealed class FactBatch
{
    private readonly List<object> _failed = [];
    private readonly List<object> _values = [];

    private FactBatch() => Result = new FactResult(_failed);

    /// <summary>The facts that can be taken, in the order given, each once.</summary>
    public List<Fact> Accepted { get; } = [];

    public IFactResult Result { get; }

    /// <summary>Facts to insert: none may be known, or given twice.</summary>
    public static FactBatch OfNew(IEnumerable<object> facts, WorkingMemory memory)
    {
        var batch = new FactBatch();
        var given = memory.NewSet();
        foreach (var value in Checked(facts))
        {
            if (memory.Find(value) is not null || !given.Add(value))
                batch._failed.Add(value);
            else
                batch.Accepted.Add(new Fact(value, value.GetType()));
        }

        return batch;
    }

    /// <summary>Facts to update or retract: all must be known and none linked. Giving one twice says no more than giving it once.</summary>
    public static FactBatch OfKnown(IEnumerable<object> facts, WorkingMemory memory)
    {
        var batch = new FactBatch();
        var given = new HashSet<Fact>();
        foreach (var value in Checked(facts))
        {
            if (memory.Find(value) is not { Source: null } fact)
                batch._failed.Add(value);
            else if (given.Add(fact))
                batch.Take(fact, value);
        }

        return batch;
    }

    public bool IsRefused(BatchOptions options) => Accepted.Count == 0 || (_failed.Count > 0 && options == BatchOptions.AllOrNothing);

    /// <summary>Lets the objects given take the place of those known.</summary>
    public void ReplaceValues(WorkingMemory memory)
    {
        for (var i = 0; i < Accepted.Count; i++)
        {
            if (!ReferenceEquals(Accepted[i].Value, _values[i]))
                memory.Replace(Accepted[i], _values[i]);
        }
    }

    private static List<object> Checked(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        List<object> values = [.. facts];
        if (values.Exists(value => value is null))
            throw new ArgumentNullException(nameof(facts), "A fact is null.");
        return values;
    }

    private void Take(Fact fact, object value)
    {
        Accepted.Add(fact);
        _values.Add(value);
    }
}
