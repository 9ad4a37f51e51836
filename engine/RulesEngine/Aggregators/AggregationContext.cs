using RulesEngine.Queries;

namespace RulesEngine.Aggregators;

/// <summary>What an aggregator may use of its session.</summary>
public sealed class AggregationContext
{
    internal AggregationContext(RowScope scope) => Scope = scope;

    /// <summary>Decides whether two objects are one fact.</summary>
    public IFactIdentityComparer FactIdentityComparer => Scope.State.Identity;

    internal RowScope Scope { get; }
}
