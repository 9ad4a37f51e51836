using System.Linq.Expressions;
using RulesEngine.Compilation;
using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>Knows expressions that hardly throw: members of a fact, compared and combined. Only what a property does itself could.</summary>
/// <remarks>Enough where a throw may go unheard because nothing can match anyway; where one would change what is heard first, <see cref="CannotThrow"/> asks more.</remarks>
internal static class Harmless
{
    public static bool Is(JoinTest test) => Array.TrueForAll(test.Conditions, condition => Is(condition.Lambda));

    public static bool Is(LambdaExpression lambda) => Is(lambda.Body);

    /// <summary>Whether a value of a fact can be read without throwing, and is one by which facts can be told apart for good.</summary>
    public static bool IsValue(LambdaExpression lambda) =>
        Is(lambda.Body) && (Nullable.GetUnderlyingType(lambda.ReturnType) ?? lambda.ReturnType) is var type && (type == typeof(string) || (type.IsValueType && type != typeof(double) && type != typeof(float)));

    private static bool Is(Expression? expression) => expression switch
    {
        ConstantExpression or ParameterExpression => true,
        MemberExpression { Expression: ParameterExpression or ConstantExpression } => true,
        MemberExpression { Expression: MemberExpression { Type.IsValueType: true } value } => Nullable.GetUnderlyingType(value.Type) is null && Is(value),
        UnaryExpression { NodeType: ExpressionType.Not or ExpressionType.Convert, Method: null } unary => CanConvert(unary) && Is(unary.Operand),
        BinaryExpression binary => (CannotThrow.IsComparison(binary) || IsArithmetic(binary)) && Is(binary.Left) && Is(binary.Right),
        _ => false,
    };

    // A nullable as its value, and an object as a value, are conversions that throw.
    private static bool CanConvert(UnaryExpression unary) =>
        unary.NodeType == ExpressionType.Not
        || (unary.Type.IsValueType == unary.Operand.Type.IsValueType && unary.Type.IsValueType && (Nullable.GetUnderlyingType(unary.Operand.Type) is null || Nullable.GetUnderlyingType(unary.Type) is not null))
        || unary.Type.IsAssignableFrom(unary.Operand.Type);

    // Of whole and floating numbers, unchecked: decimals overflow, and operators of other types are their authors' affair.
    private static bool IsArithmetic(BinaryExpression binary) => binary is
    {
        Method: null,
        NodeType: ExpressionType.And or ExpressionType.Or or ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply,
    };
}
