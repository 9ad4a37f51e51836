using System.Linq.Expressions;
using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>A compiled query operator, shared by sessions.</summary>
/// <param name="Expressions">The selectors under their names, as the rule states them.</param>
/// <param name="CreateRows">Makes the rows of one combination.</param>
internal sealed record QueryOperator(IReadOnlyList<KeyValuePair<string, LambdaExpression>> Expressions, Func<RowScope, RowSet> CreateRows)
{
    /// <summary>The type of the facts of a Collect, with or without an order or keys; null for other operators.</summary>
    public Type? Collected { get; init; }

    /// <summary>Whether the selectors read nothing but the fact they are for.</summary>
    public bool ReadsOnlyFacts { get; init; }

    /// <summary>The key of a GroupBy whose elements are the facts themselves.</summary>
    public BoundExpression<object?>? GroupKey { get; init; }
}
