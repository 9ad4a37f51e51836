using RulesEngine.Aggregators;
using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>The rows of an author's own operator, which names its aggregates by value.</summary>
internal sealed class CustomRows(RowScope scope, IAggregator aggregator, AggregationContext context, Type resultType) : RowSet
{
    private readonly Dictionary<object, Fact> _rows = new(scope.State.Identity);

    protected override void Begin(RowChanges changes) => Apply(aggregator.Add(context, scope.Token, []), changes);

    protected override void Add(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        if (facts.Count > 0)
            Apply(aggregator.Add(context, scope.Token, facts), changes);
    }

    protected override void Modify(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        if (facts.Count > 0)
            Apply(aggregator.Modify(context, scope.Token, facts), changes);
    }

    protected override void Remove(IReadOnlyList<Fact> facts, RowChanges changes)
    {
        if (facts.Count > 0)
            Apply(aggregator.Remove(context, scope.Token, facts), changes);
    }

    private void Apply(IReadOnlyCollection<AggregationResult> results, RowChanges changes)
    {
        foreach (var result in results)
        {
            switch (result.Action)
            {
                case AggregationAction.Added:
                    var added = new Fact(result.Aggregate, resultType) { Source = new RowSource(result.Source ?? []) };
                    if (!_rows.TryAdd(result.Aggregate, added))
                        throw new ArgumentException($"An aggregator added '{result.Aggregate}', which is there already.");
                    changes.Add(added);
                    break;

                case AggregationAction.Modified:
                    var modified = Take(result.Previous ?? result.Aggregate);
                    modified.Value = result.Aggregate;
                    modified.Source = new RowSource(result.Source ?? []);
                    _rows[result.Aggregate] = modified;
                    changes.Modify(modified);
                    break;

                case AggregationAction.Removed:
                    changes.Remove(Take(result.Aggregate));
                    break;
            }
        }
    }

    private Fact Take(object aggregate) =>
        _rows.Remove(aggregate, out var row) ? row : throw new InvalidOperationException($"An aggregator changed or removed '{aggregate}', which it never added.");
}
