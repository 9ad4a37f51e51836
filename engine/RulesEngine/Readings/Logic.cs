using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary>Connectives that leave out what says nothing.</summary>
internal static class Logic
{
    public static Expression True { get; } = Expression.Constant(true);

    public static Expression And(Expression left, Expression right) =>
        left == True ? right : right == True ? left : Expression.AndAlso(left, right);

    public static Expression All(IEnumerable<Expression> parts) => parts.Aggregate(True, And);

    public static Expression IsNull(Expression value) => Expression.Equal(value, Expression.Constant(null, value.Type));

    public static Expression IsPresent(Expression value) => Expression.NotEqual(value, Expression.Constant(null, value.Type));

    public static bool IsNullLiteral(Expression node) => node switch
    {
        ConstantExpression { Value: null } => true,
        DefaultExpression => !node.Type.IsValueType || Nullable.GetUnderlyingType(node.Type) is not null,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => IsNullLiteral(convert.Operand),
        _ => false,
    };
}
