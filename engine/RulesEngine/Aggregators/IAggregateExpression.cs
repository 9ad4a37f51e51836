using RulesEngine.RuleModel;

namespace RulesEngine.Aggregators;

/// <summary>A compiled selector of a query operator.</summary>
public interface IAggregateExpression
{
    /// <summary>The name under which the operator was given it.</summary>
    string Name { get; }

    /// <summary>Its value for one source fact and the facts matched before the query.</summary>
    object? Invoke(AggregationContext context, ITuple tuple, IFact fact);
}
