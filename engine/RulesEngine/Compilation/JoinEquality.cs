using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RulesEngine.Compilation;

/// <summary>An atom that a hash index can answer: something of earlier facts equals something of the pattern's own fact.</summary>
internal sealed record JoinEquality(LambdaExpression Left, LambdaExpression Right, IEqualityComparer<object> Comparer)
{
    public static JoinEquality? TryRead(Expression atom, LambdaExpression condition, string own)
    {
        if (OperandsOf(atom) is not var (first, second, comparer))
            return null;
        var ofFirst = ParametersOf(first);
        var ofSecond = ParametersOf(second);
        if (ofFirst is null || ofSecond is null || ofFirst.Count == 0 || ofSecond.Count == 0)
            return null;
        if (IsOwn(ofFirst, own) && IsEarlier(ofSecond, own))
            (first, second) = (second, first);
        else if (!IsEarlier(ofFirst, own) || !IsOwn(ofSecond, own))
            return null;
        return new(Operand(first, condition), Operand(second, condition), comparer);
    }

    // A key is computed for one side alone: the parameters of the other have no value then.
    private static LambdaExpression Operand(Expression operand, LambdaExpression condition)
    {
        var used = ParametersOf(operand)!;
        return Expression.Lambda(operand, condition.Parameters.Where(parameter => used.Contains(parameter.Name!)));
    }

    private static (Expression First, Expression Second, IEqualityComparer<object> Comparer)? OperandsOf(Expression atom) => atom switch
    {
        BinaryExpression { NodeType: ExpressionType.Equal } equal when ComparerOf(equal) is { } comparer => (equal.Left, equal.Right, comparer),
        MethodCallExpression { Method: { Name: nameof(ReferenceEquals) } method } call when method.DeclaringType == typeof(object) =>
            (call.Arguments[0], call.Arguments[1], ReferenceEqualityComparer.Instance),
        _ => null,
    };

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

    private static bool IsOwn(HashSet<string> names, string own) => names.Count == 1 && names.Contains(own);

    private static bool IsEarlier(HashSet<string> names, string own) => !names.Contains(own);

    private static HashSet<string>? ParametersOf(Expression expression)
    {
        var names = new ParameterNames();
        names.Visit(expression);
        return names.CallsDelegate ? null : names.Found;
    }

    // A key is computed when a fact comes and not again until it changes; what a delegate gives may change in between.
    private sealed class ParameterNames : ExpressionVisitor
    {
        public HashSet<string> Found { get; } = [];

        public bool CallsDelegate { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found.Add(node.Name!);
            return node;
        }

        protected override Expression VisitInvocation(InvocationExpression node)
        {
            CallsDelegate = true;
            return node;
        }

        // Parameters of an inner lambda are not facts; an operand that needs one is left to the condition.
        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            CallsDelegate = true;
            return node;
        }
    }
}
