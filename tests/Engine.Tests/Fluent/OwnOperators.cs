using System.Linq.Expressions;
using RulesEngine.Aggregators;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Fluent;

internal static class OwnOperators
{
    /// <summary>One row: the programme with the largest budget.</summary>
    public static IQuery<Programme> Largest(this IQuery<Programme> source)
    {
        Expression<Func<Programme, decimal>> by = p => p.Budget;
        source.Builder.Aggregate<Programme, Programme>(
            "Largest", [KeyValuePair.Create("By", (LambdaExpression)by)], typeof(LargestFactory));
        return new QueryExpression<Programme>(source.Builder);
    }
}

internal sealed class LargestFactory : IAggregatorFactory
{
    private IAggregateExpression? _by;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
        _by = compiledExpressions.FindSingle("By");

    public IAggregator Create(AggregationContext context) => new Largest(_by!);

    private sealed class Largest(IAggregateExpression by) : IAggregator
    {
        private readonly List<IFact> _facts = [];
        private object? _row;

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            _facts.AddRange(facts);
            return Changed(context, tuple);
        }

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
            Changed(context, tuple);

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            _facts.RemoveAll(facts.Contains);
            return Changed(context, tuple);
        }

        private AggregationResult[] Changed(AggregationContext context, ITuple tuple)
        {
            var before = _row;
            _row = _facts.MaxBy(f => (decimal)by.Invoke(context, tuple, f)!)?.Value;
            return (before, _row) switch
            {
                (null, null) => AggregationResult.Empty,
                (null, { } now) => [AggregationResult.Added(now, _facts)],
                ({ } then, null) => [AggregationResult.Removed(then)],
                ({ } then, { } now) => [AggregationResult.Modified(now, then, _facts)],
            };
        }
    }
}
