using System.Linq.Expressions;
using RulesEngine.Extensibility;

namespace RulesEngine.Compilation;

/// <summary>Turns an expression of any number of parameters into a delegate over an array of arguments.</summary>
internal static class ArgumentLambda
{
    /// <summary>A delegate of the lambda's parameters, all but the first <typeparamref name="TFirst"/>; gives null where the lambda gives nothing.</summary>
    public static Func<TFirst, object?[], object?> Compile<TFirst>(IExpressionCompiler compiler, LambdaExpression lambda)
    {
        var first = lambda.Parameters[0];
        var arguments = Expression.Parameter(typeof(object[]), "arguments");
        var body = Block(lambda.Parameters.Skip(1), arguments, lambda.Body);
        return compiler.Compile(Expression.Lambda<Func<TFirst, object?[], object?>>(body, first, arguments));
    }

    public static Func<object?[], object?> Compile(IExpressionCompiler compiler, LambdaExpression lambda)
    {
        var arguments = Expression.Parameter(typeof(object[]), "arguments");
        return compiler.Compile(Expression.Lambda<Func<object?[], object?>>(Block(lambda.Parameters, arguments, lambda.Body), arguments));
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
