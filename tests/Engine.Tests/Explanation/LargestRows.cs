using RulesEngine.Aggregators;
using RulesEngine.Engine.Tests.Readings;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Explanation;

/// <summary>A query operator as an author adds one: the row with the largest A.</summary>
internal static class LargestRows
{
    public static IQuery<Row> LargestRow(this IQuery<Row> source)
    {
        source.Builder.Aggregate<Row, Row>("LargestRow", [], typeof(Factory));
        return new QueryExpression<Row>(source.Builder);
    }

    private sealed class Factory : IAggregatorFactory
    {
        public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
        {
        }

        public IAggregator Create(AggregationContext context) => new Largest();
    }

    private sealed class Largest : IAggregator
    {
        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
            facts.Select(fact => (Row)fact.Value!).MaxBy(row => row.A) is { } largest ? [AggregationResult.Added(largest, facts)] : AggregationResult.Empty;

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => AggregationResult.Empty;

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => AggregationResult.Empty;
    }
}
