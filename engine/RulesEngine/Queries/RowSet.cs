using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>The rows of a query operator for one combination of earlier facts, kept current as source facts come, change and go.</summary>
internal abstract class RowSet
{
    /// <summary>Makes the first rows.</summary>
    public void Start(FactList sources, RowChanges changes)
    {
        Begin(changes);
        Add([.. sources], changes);
        End(changes);
    }

    /// <summary>Takes one step: facts that went, changed and came.</summary>
    public void Follow(IReadOnlyList<Fact> removed, IReadOnlyList<Fact> modified, IReadOnlyList<Fact> added, RowChanges changes)
    {
        Remove(removed, changes);
        Modify(modified, changes);
        Add(added, changes);
        End(changes);
    }

    /// <summary>The combination appears.</summary>
    protected virtual void Begin(RowChanges changes)
    {
    }

    protected abstract void Add(IReadOnlyList<Fact> facts, RowChanges changes);

    protected abstract void Modify(IReadOnlyList<Fact> facts, RowChanges changes);

    protected abstract void Remove(IReadOnlyList<Fact> facts, RowChanges changes);

    /// <summary>The step is over.</summary>
    protected virtual void End(RowChanges changes)
    {
    }
}
