using System.Linq.Expressions;
using RulesEngine.Readings;

namespace RulesEngine.Totals;

/// <summary>A total of facts that are filtered or projected first, read as a total of the facts themselves: what a filter leaves out counts as null.</summary>
/// <param name="Call">The total of all facts of a collection.</param>
/// <param name="Stated">The call that it stands for.</param>
internal sealed record FlatTotal(MethodCallExpression Call, MethodCallExpression Stated)
{
    /// <summary>The total of a call of a standard operator; null where it is none of the facts of a variable.</summary>
    public static FlatTotal? TryRead(MethodCallExpression stated)
    {
        var selector = stated.Arguments.Count == 2 ? stated.Arguments[1] as LambdaExpression : null;
        if (stated.Method.DeclaringType != typeof(Enumerable) || stated.Arguments.Count > 2 || (selector is null && stated.Arguments.Count == 2))
            return null;
        if (stated.Arguments[0] is ParameterExpression)
            return selector is null ? null : new(stated, stated);

        var source = stated.Arguments[0];
        if (selector is null && Read(source, nameof(Enumerable.Select)) is var (facts, projection))
            (source, selector) = (facts, projection);
        LambdaExpression? filter = null;
        while (Read(source, nameof(Enumerable.Where)) is var (unfiltered, condition))
            (source, filter) = (unfiltered, Join(condition, filter, Expression.AndAlso));
        return source is ParameterExpression && CallOf(stated.Method.Name, source, filter, selector) is { } call ? new(call, stated) : null;
    }

    /// <summary>What stands for the call, given what stands for the total of all facts. Where nothing is left that counts, the call itself tells what that means.</summary>
    public Expression With(Expression total)
    {
        if (total.Type == Stated.Type)
            return total;
        return Call.Method.Name == nameof(Enumerable.Sum) ? Expression.Convert(total, Stated.Type) : Expression.Coalesce(total, Stated);
    }

    private static MethodCallExpression? CallOf(string name, Expression facts, LambdaExpression? filter, LambdaExpression? selector) => name switch
    {
        nameof(Enumerable.Count) or nameof(Enumerable.LongCount) or nameof(Enumerable.Any) when filter is not null => Totalling(name, facts, Join(filter, selector, Expression.AndAlso)),
        nameof(Enumerable.All) when filter is not null => Totalling(name, facts, Join(Negated(filter), selector, Expression.OrElse)),
        nameof(Enumerable.Sum) or nameof(Enumerable.Average) or nameof(Enumerable.Min) or nameof(Enumerable.Max) when selector is not null && TotalOperators.IsKept(name, selector.ReturnType) => Totalling(name, facts, Filtered(filter, selector)),
        _ => null,
    };

    private static MethodCallExpression Totalling(string name, Expression facts, LambdaExpression selector)
    {
        var fact = selector.Parameters[0].Type;
        var isOrdered = name is nameof(Enumerable.Min) or nameof(Enumerable.Max) && !TotalOperators.IsAdded(selector.ReturnType);
        return Expression.Call(typeof(Enumerable), name, isOrdered ? [fact, selector.ReturnType] : [fact], facts, selector);
    }

    private static (Expression Source, LambdaExpression Lambda)? Read(Expression call, string name) =>
        call is MethodCallExpression { Arguments: [var source, LambdaExpression { Parameters.Count: 1 } lambda] } made && made.Method.DeclaringType == typeof(Enumerable) && made.Method.Name == name
            ? (source, lambda)
            : null;

    private static LambdaExpression Negated(LambdaExpression filter) => Expression.Lambda(Expression.Not(filter.Body), filter.Parameters);

    private static LambdaExpression Join(LambdaExpression first, LambdaExpression? second, Func<Expression, Expression, Expression> join) => second is null
        ? first
        : Expression.Lambda(join(first.Body, BodyOver(first.Parameters[0], second)), first.Parameters);

    private static LambdaExpression Filtered(LambdaExpression? filter, LambdaExpression selector)
    {
        if (filter is null)
            return selector;
        var type = selector.ReturnType.IsValueType && Nullable.GetUnderlyingType(selector.ReturnType) is null ? typeof(Nullable<>).MakeGenericType(selector.ReturnType) : selector.ReturnType;
        var value = BodyOver(filter.Parameters[0], selector);
        return Expression.Lambda(Expression.Condition(filter.Body, value.Type == type ? value : Expression.Convert(value, type), Expression.Default(type)), filter.Parameters);
    }

    private static Expression BodyOver(ParameterExpression fact, LambdaExpression lambda) => new Substitution(lambda.Parameters[0], fact).Visit(lambda.Body);
}
