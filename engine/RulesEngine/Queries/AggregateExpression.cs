using RulesEngine.Aggregators;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Queries;

/// <summary>A selector as an author's own operator sees it.</summary>
internal sealed class AggregateExpression(string name, BoundExpression<object?> selector) : IAggregateExpression
{
    public string Name => name;

    public object? Invoke(AggregationContext context, ITuple tuple, IFact fact) => context.Scope.Compute(selector, (Fact)fact);
}
