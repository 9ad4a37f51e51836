using RulesEngine.RuleModel;

namespace RulesEngine.Aggregators;

/// <summary>What became of one aggregate; aggregates are told apart by their identity as facts.</summary>
public sealed class AggregationResult
{
    /// <summary>No result at all.</summary>
    public static readonly AggregationResult[] Empty = [];

    private AggregationResult(AggregationAction action, object aggregate, object? previous, IEnumerable<IFact>? source)
    {
        Action = action;
        Aggregate = aggregate;
        Previous = previous;
        Source = source;
    }

    /// <summary>What happened.</summary>
    public AggregationAction Action { get; }

    /// <summary>The aggregate as it is now; for a removal, as it was.</summary>
    public object Aggregate { get; }

    /// <summary>The aggregate as it was before a modification; null otherwise.</summary>
    public object? Previous { get; }

    /// <summary>The facts the aggregate is made of; null where it is gone.</summary>
    public IEnumerable<IFact>? Source { get; }

    /// <summary>Nothing happened.</summary>
    public static AggregationResult None(object result, IEnumerable<IFact> source) => new(AggregationAction.None, result, null, source);

    /// <summary>A new aggregate.</summary>
    public static AggregationResult Added(object result, IEnumerable<IFact> source) => new(AggregationAction.Added, result, null, source);

    /// <summary>An aggregate that takes the place of <paramref name="previous"/>, which may be the same object.</summary>
    public static AggregationResult Modified(object result, object previous, IEnumerable<IFact> source) => new(AggregationAction.Modified, result, previous, source);

    /// <summary>An aggregate that is gone.</summary>
    public static AggregationResult Removed(object result) => new(AggregationAction.Removed, result, null, null);
}
