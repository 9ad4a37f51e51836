using System.Linq.Expressions;
using System.Reflection;

namespace RulesEngine.Compilation;

/// <summary>Something of an earlier fact that decides which facts a query finds: the fact itself, or a member of it.</summary>
/// <param name="Value">Reads it from the earlier fact.</param>
/// <param name="Comparer">Which values of it find the same.</param>
/// <param name="Parameter">Stands for it in the query.</param>
internal sealed record QueryKey(LambdaExpression Value, IEqualityComparer<object> Comparer, ParameterExpression Parameter)
{
    public string Name => Parameter.Name!;

    public static QueryKey? TryRead(JoinEquality equality, int number)
    {
        var read = WithoutConversion(equality.Left.Body);
        return ParameterOf(read) is null
            ? null
            : new(Expression.Lambda(read, equality.Left.Parameters), equality.Comparer, Expression.Parameter(read.Type, $"$key{number}"));
    }

    public bool IsReadBy(Expression expression) =>
        expression.Type == Value.Body.Type
        && MemberOf(expression) == MemberOf(Value.Body)
        && ParameterOf(expression) is { } parameter
        && parameter.Name == ParameterOf(Value.Body)!.Name;

    private static Expression WithoutConversion(Expression operand) =>
        operand is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert ? WithoutConversion(convert.Operand) : operand;

    private static MemberInfo? MemberOf(Expression read) => (read as MemberExpression)?.Member;

    private static ParameterExpression? ParameterOf(Expression read) =>
        read as ParameterExpression ?? (read as MemberExpression)?.Expression as ParameterExpression;
}
