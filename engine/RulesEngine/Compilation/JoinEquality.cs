using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>A comparison that a hash index can answer: something of earlier facts equals something of the pattern's own fact.</summary>
internal sealed record JoinEquality(LambdaExpression Left, LambdaExpression Right, IEqualityComparer<object> Comparer)
{
    public static JoinEquality? TryRead(Expression test, LambdaExpression condition, string own)
    {
        if (OperandsOf(test) is not var (first, second, comparer))
            return null;
        return (JoinSide.Of(first, own), JoinSide.Of(second, own)) switch
        {
            (Side.Left, Side.Right) => new(JoinSide.Lambda(first, condition), JoinSide.Lambda(second, condition), comparer),
            (Side.Right, Side.Left) => new(JoinSide.Lambda(second, condition), JoinSide.Lambda(first, condition), comparer),
            _ => null,
        };
    }

    private static (Expression First, Expression Second, IEqualityComparer<object> Comparer)? OperandsOf(Expression test) => test switch
    {
        BinaryExpression { NodeType: ExpressionType.Equal } equal when ComparerOf(equal) is { } comparer => (equal.Left, equal.Right, comparer),
        MethodCallExpression { Method: { Name: nameof(ReferenceEquals) } method } call when method.DeclaringType == typeof(object) =>
            (call.Arguments[0], call.Arguments[1], ReferenceEqualityComparer.Instance),
        _ => null,
    };

    /// <summary>Whether a comparison means what Equals and GetHashCode of the values say.</summary>
    public static bool ComparesValues(BinaryExpression equal) => ComparerOf(equal) == EqualityComparer<object>.Default;

    private static IEqualityComparer<object>? ComparerOf(BinaryExpression equal)
    {
        var type = Nullable.GetUnderlyingType(equal.Left.Type) ?? equal.Left.Type;
        if (equal.Left.Type != equal.Right.Type)
            return null;
        if (equal.Method is null)
            return type.IsValueType ? EqualityComparer<object>.Default : ReferenceEqualityComparer.Instance;
        return IsEquality(equal.Method, type) ? EqualityComparer<object>.Default : null;
    }

    // The operators of the framework's own types and those the compiler writes for records agree with Equals and
    // GetHashCode. Of others nothing is known: they stay conditions.
    private static bool IsEquality(MethodInfo @operator, Type type) =>
        @operator.DeclaringType == type
        && (type.Assembly == typeof(object).Assembly || @operator.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));
}
