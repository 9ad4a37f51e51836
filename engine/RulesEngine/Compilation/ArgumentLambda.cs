using System.Linq.Expressions;

namespace RulesEngine.Compilation;

/// <summary>Turns an expression of any number of parameters into a delegate over an array of arguments. The objects that the expression holds on to come first.</summary>
internal static class ArgumentLambda
{
    /// <summary>A delegate of the template's parameters, all but the first <typeparamref name="TFirst"/>; gives null where the expression gives nothing.</summary>
    public static Func<object?[], TFirst, object?[], object?> Compile<TFirst>(CodeTemplate template)
    {
        var first = template.Parameters[0];
        var arguments = Expression.Parameter(typeof(object[]), "arguments");
        var body = Block(template.Parameters.Skip(1), arguments, template.Body);
        return template.Compile<Func<object?[], TFirst, object?[], object?>>(body, first, arguments);
    }

    public static Func<object?[], object?[], object?> Compile(CodeTemplate template)
    {
        var arguments = Expression.Parameter(typeof(object[]), "arguments");
        return template.Compile<Func<object?[], object?[], object?>>(Block(template.Parameters, arguments, template.Body), arguments);
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
