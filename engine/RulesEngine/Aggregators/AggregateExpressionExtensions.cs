namespace RulesEngine.Aggregators;

/// <summary>Finds selectors by name.</summary>
public static class AggregateExpressionExtensions
{
    /// <summary>The selectors of that name, in the order given; none where there is none.</summary>
    public static IEnumerable<IAggregateExpression> Find(this IEnumerable<IAggregateExpression> expressions, string name) =>
        expressions.Where(expression => expression.Name == name);

    /// <summary>The only selector of that name.</summary>
    /// <exception cref="InvalidOperationException">There is none, or there are several.</exception>
    public static IAggregateExpression FindSingle(this IEnumerable<IAggregateExpression> expressions, string name) =>
        expressions.Single(expression => expression.Name == name);
}
