using System.Linq.Expressions;
using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>A compiled query operator, shared by sessions.</summary>
/// <param name="Expressions">The selectors under their names, as the rule states them.</param>
/// <param name="CreateRows">Makes the rows of one combination.</param>
internal sealed record QueryOperator(IReadOnlyList<KeyValuePair<string, LambdaExpression>> Expressions, Func<RowScope, RowSet> CreateRows)
{
    /// <summary>The key of a GroupBy whose elements are the facts themselves.</summary>
    public BoundExpression<object?>? GroupKey { get; init; }
}
