using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>The rows of Select: one per source fact, whatever its value.</summary>
internal sealed class ProjectionRows(RowScope scope, BoundExpression<object?> selector, Type resultType) : RowSet
{
    private readonly Dictionary<Fact, Fact> _rows = [];

    protected override void Add(IReadOnlyList<Fact> facts, RowChanges changes) => Modify(facts, changes);

    protected override void Modify(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        foreach (var fact in facts)
        {
            var value = scope.Compute(selector, fact);
            if (_rows.TryGetValue(fact, out var row))
            {
                row.Value = value;
                changes.Modify(row);
            }
            else
            {
                _rows.Add(fact, row = new Fact(value, resultType) { Source = new RowSource([fact]) });
                changes.Add(row);
            }
        }
    }

    protected override void Remove(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        foreach (var fact in facts)
        {
            if (_rows.Remove(fact, out var row))
                changes.Remove(row);
        }
    }
}
