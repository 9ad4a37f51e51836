using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>The one row of Collect, OrderBy and ToLookup: a collection that lives as long as its combination.</summary>
internal sealed class CollectionRows(RowScope scope, ISourceCollection collection) : RowSet
{
    private readonly Fact _row = new(collection, collection.GetType()) { Source = collection };

    protected override void Begin(RowChanges changes) => changes.Add(_row);

    protected override void Add(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        foreach (var fact in facts)
            collection.Add(scope, fact);
        Changed(facts, changes);
    }

    protected override void Modify(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        foreach (var fact in facts)
            collection.Modify(scope, fact);
        Changed(facts, changes);
    }

    protected override void Remove(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        foreach (var fact in facts)
            collection.Remove(fact);
        Changed(facts, changes);
    }

    private void Changed(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        if (facts.Count > 0)
            changes.Modify(_row);
    }
}
