using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>The source facts of one combination, and which of them came, changed and went since its rows were last brought up to date.</summary>
internal sealed class PendingFacts
{
    private readonly List<Fact> _added = [];
    private readonly List<Fact> _modified = [];
    private readonly List<Fact> _removed = [];

    public FactList Sources { get; } = [];

    /// <summary>Whether anything came, changed or went.</summary>
    public bool Any => _added.Count + _modified.Count + _removed.Count > 0;

    public void Add(Fact fact)
    {
        if (Sources.Add(fact))
            _added.Add(fact);
    }

    public void Modify(Fact fact)
    {
        if (Sources.Contains(fact))
            _modified.Add(fact);
    }

    public void Remove(Fact fact)
    {
        if (!Sources.Remove(fact))
            return;
        _modified.Remove(fact);
        if (!_added.Remove(fact))
            _removed.Add(fact);
    }

    /// <summary>Lets the rows see what came, changed and went.</summary>
    public void Tell(RowSet rows, RowChanges changes) => rows.Follow(_removed, _modified, _added, changes);

    public void Clear()
    {
        _added.Clear();
        _modified.Clear();
        _removed.Clear();
    }
}
