using RulesEngine.Aggregators;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Oracle;

/// <summary>Makes an operator that gives one row, whatever the facts.</summary>
internal sealed class OnceFactory : IAggregatorFactory
{
    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
    }

    public IAggregator Create(AggregationContext context) => new Once();

    private sealed class Once : IAggregator
    {
        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
            [AggregationResult.Added("once", [])];

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => [];

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => [];
    }
}
