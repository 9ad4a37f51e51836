using System.Linq.Expressions;

namespace RulesEngine.Explanation;

/// <summary>Lambdas compiled once, called with the values of a frame.</summary>
internal sealed class CompiledLambdas
{
    private readonly Dictionary<LambdaExpression, Func<object?[], object?>> _compiled = new(ReferenceEqualityComparer.Instance);

    public object? Call(LambdaExpression lambda, Frame frame)
    {
        if (!_compiled.TryGetValue(lambda, out Func<object?[], object?>? call))
        {
            _compiled.Add(lambda, call = Compile(lambda));
        }

        object?[] arguments = [.. lambda.Parameters.Select(parameter => frame[parameter.Name!])];
        return call(arguments);
    }

    public bool Test(LambdaExpression lambda, Frame frame) => (bool)Call(lambda, frame)!;

    private static Func<object?[], object?> Compile(LambdaExpression lambda)
    {
        ParameterExpression arguments = Expression.Parameter(typeof(object?[]), "arguments");
        IEnumerable<Expression> assignments = lambda.Parameters.Select((parameter, index) => Expression.Assign(
            parameter,
            Argument(Expression.ArrayIndex(arguments, Expression.Constant(index)), parameter.Type)));
        Expression result = lambda.ReturnType == typeof(void)
            ? Expression.Block(lambda.Body, Expression.Constant(null))
            : Expression.Convert(lambda.Body, typeof(object));
        BlockExpression body = Expression.Block(typeof(object), lambda.Parameters, [.. assignments, result]);
        return Expression.Lambda<Func<object?[], object?>>(body, arguments).Compile();
    }

    private static Expression Argument(BinaryExpression value, Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null
        ? Expression.Condition(
            Expression.ReferenceEqual(value, Expression.Constant(null)), Expression.Default(type), Expression.Convert(value, type))
        : Expression.Convert(value, type);
}
