using RulesEngine.RuleModel;

namespace RulesEngine.Aggregators;

/// <summary>Makes the aggregators of one query operator of an author's own.</summary>
public interface IAggregatorFactory
{
    /// <summary>Called once, when the rule is compiled.</summary>
    void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions);

    /// <summary>Called for each combination of earlier facts; sessions of several threads may call at once.</summary>
    IAggregator Create(AggregationContext context);
}
