using System.Linq.Expressions;

namespace RulesEngine.Compilation;

/// <summary>Turns an expression of any number of parameters into a delegate over an array of arguments.</summary>
internal static class ArgumentLambda
{
    /// <summary>A delegate of the lambda's parameters, all but the first <typeparamref name="TFirst"/>; gives null where the lambda gives nothing.</summary>
    public static Func<TFirst, object?[], object?> Compile<TFirst>(LambdaExpression lambda)
    {
        var first = lambda.Parameters[0];
        var arguments = Expression.Parameter(typeof(object[]), "arguments");
        var body = Block(lambda.Parameters.Skip(1), arguments, lambda.Body);
        return Expression.Lambda<Func<TFirst, object?[], object?>>(body, first, arguments).Compile();
    }

    public static Func<object?[], object?> Compile(LambdaExpression lambda)
    {
        var arguments = Expression.Parameter(typeof(object[]), "arguments");
        return Expression.Lambda<Func<object?[], object?>>(Block(lambda.Parameters, arguments, lambda.Body), arguments).Compile();
    }

    private static BlockExpression Block(IEnumerable<ParameterExpression> parameters, ParameterExpression arguments, Expression body)
    {
        var variables = parameters.ToArray();
        var assigned = variables.Select((variable, i) =>
            Expression.Assign(variable, TokenLambda.Typed(Expression.ArrayIndex(arguments, Expression.Constant(i)), variable.Type)));
        return Expression.Block(typeof(object), variables, [.. assigned, .. AsObject(body)]);
    }

    private static Expression[] AsObject(Expression body)
    {
        if (body.Type == typeof(void))
            return [body, Expression.Constant(null)];
        if (body.Type == typeof(ValueTask) || (body.Type.IsGenericType && body.Type.GetGenericTypeDefinition() == typeof(ValueTask<>)))
            body = Expression.Call(body, nameof(ValueTask.AsTask), null);
        return [Expression.Convert(body, typeof(object))];
    }
}
