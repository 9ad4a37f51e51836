using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>Knows conditions on one fact that certainly do not throw: whether one of them is asked before or after another, nobody can tell.</summary>
/// <remarks>
/// What they read of facts are fields, and properties without a body of their own. So <c>x.A != null</c> may change places with
/// <c>x.B == 3</c>, but stays before <c>x.A.C == 3</c>. <see cref="Plans.Harmless"/> asks less: there a condition is only left out
/// where nothing can match anyway.
/// </remarks>
internal static class CannotThrow
{
    public static bool Is(BoundExpression<bool> condition) => Is(condition.Lambda.Body);

    /// <summary>Whether two lists hold the same conditions on one fact, in the same order or in one that nobody can tell from it.</summary>
    public static bool SameInAnyOrder(LambdaExpression[] left, LambdaExpression[] right)
    {
        if (left.Length != right.Length)
            return false;
        var taken = new bool[right.Length];
        var isInOrder = true;
        for (var place = 0; place < left.Length; place++)
        {
            var other = !taken[place] && ExpressionShape.Same(left[place], right[place]) ? place : Find(left[place]);
            if (other < 0)
                return false;
            taken[other] = true;
            isInOrder &= other == place;
        }

        return isInOrder || Array.TrueForAll(left, condition => Is(condition.Body));

        int Find(LambdaExpression condition) => Enumerable.Range(0, taken.Length).FirstOrDefault(other => !taken[other] && ExpressionShape.Same(condition, right[other]), -1);
    }

    private static bool Is(Expression expression) => expression switch
    {
        ConstantExpression or ParameterExpression => true,
        MemberExpression { Expression: ParameterExpression or ConstantExpression { Value: not null } } member => IsPlain(member.Member),
        UnaryExpression { Method: null } unary => CanConvert(unary) && Is(unary.Operand),
        BinaryExpression binary => IsComparison(binary) && Is(binary.Left) && Is(binary.Right),
        _ => false,
    };

    /// <summary>Whether two values are compared, or two conditions combined, by C# itself or by the framework's own types.</summary>
    public static bool IsComparison(BinaryExpression binary) => binary.NodeType switch
    {
        ExpressionType.AndAlso or ExpressionType.OrElse => binary.Method is null,
        ExpressionType.Equal or ExpressionType.NotEqual or ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual =>
            binary.Method is null || binary.Method.DeclaringType?.Assembly == typeof(object).Assembly,
        _ => false,
    };

    private static bool IsPlain(MemberInfo member) => member switch
    {
        FieldInfo => true,
        PropertyInfo { GetMethod: { } getter } => (!getter.IsVirtual || getter.IsFinal) && getter.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false),
        _ => false,
    };

    // Numbers and enums as wider numbers, and values as nullable ones; a nullable as its value throws where there is none.
    private static bool CanConvert(UnaryExpression unary) => unary.NodeType switch
    {
        ExpressionType.Not => true,
        ExpressionType.Convert => unary.Type.IsValueType && unary.Operand.Type.IsValueType
            && (Nullable.GetUnderlyingType(unary.Operand.Type) is null || Nullable.GetUnderlyingType(unary.Type) is not null),
        _ => false,
    };
}
