using System.Linq.Expressions;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>Tells which side of a join an expression reads: the pattern's own fact, or earlier ones.</summary>
/// <remarks>
/// What is read of one side alone is computed when its facts come and not again until they change. So an expression that
/// calls a delegate, or a method of whatever the rule holds, has no side: what it gives may change in between.
/// </remarks>
internal sealed class JoinSide : ExpressionVisitor
{
    private readonly HashSet<string> _names = [];
    private bool _calls;

    // Parameters of an inner lambda are not facts; a part that needs one is left to the condition.
    private bool _hasInnerParameters;

    /// <summary>The side; null where the expression reads both or none.</summary>
    public static Side? Of(Expression expression, string own)
    {
        var reader = new JoinSide();
        reader.Visit(expression);
        if (reader._calls || reader._hasInnerParameters || reader._names.Count == 0)
            return null;
        if (!reader._names.Contains(own))
            return Side.Left;
        return reader._names.Count == 1 ? Side.Right : null;
    }

    /// <summary>Whether an expression calls what the rule holds, and so may give another value the next time.</summary>
    public static bool ChangesByItself(Expression expression)
    {
        var reader = new JoinSide();
        reader.Visit(expression);
        return reader._calls;
    }

    /// <summary>A part of a condition for one side alone: the parameters of the other have no value then.</summary>
    public static LambdaExpression Lambda(Expression part, LambdaExpression condition)
    {
        var reader = new JoinSide();
        reader.Visit(part);
        return Expression.Lambda(part, condition.Parameters.Where(parameter => reader._names.Contains(parameter.Name!)));
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _names.Add(node.Name!);
        return node;
    }

    protected override Expression VisitInvocation(InvocationExpression node)
    {
        _calls = true;
        return base.VisitInvocation(node);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _hasInnerParameters = true;
        return base.VisitLambda(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        _calls |= node.Object is ConstantExpression;
        return base.VisitMethodCall(node);
    }
}
