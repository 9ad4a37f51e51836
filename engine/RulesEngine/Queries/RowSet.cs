using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>The rows of a query operator for one combination of earlier facts, kept current as source facts come, change and go.</summary>
internal abstract class RowSet
{
    /// <summary>The combination appears.</summary>
    public virtual void Begin(RowChanges changes)
    {
    }

    public abstract void Add(IReadOnlyList<Fact> facts, RowChanges changes);

    public abstract void Modify(IReadOnlyList<Fact> facts, RowChanges changes);

    public abstract void Remove(IReadOnlyList<Fact> facts, RowChanges changes);

    /// <summary>The step is over.</summary>
    public virtual void End(RowChanges changes)
    {
    }
}
