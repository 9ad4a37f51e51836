using RulesEngine.RuleModel;

namespace RulesEngine.Aggregators;

/// <summary>One instance of a query operator: its aggregates for one combination of earlier facts.</summary>
public interface IAggregator
{
    /// <summary>Takes new source facts; called without any when the combination appears before its facts.</summary>
    IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);

    /// <summary>Takes source facts that changed.</summary>
    IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);

    /// <summary>Gives up source facts.</summary>
    IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);
}
