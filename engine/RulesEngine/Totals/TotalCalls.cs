using System.Linq.Expressions;
using RulesEngine.Compilation;

namespace RulesEngine.Totals;

/// <summary>Puts running totals in place of what a rule sums, counts or compares over the facts of a collection.</summary>
/// <remarks>An expression reads the same values as before: where a collection is none whose totals are kept, it is read.</remarks>
internal sealed class TotalCalls : ExpressionVisitor
{
    private readonly CodeLibrary _code;
    private readonly IReadOnlyCollection<ParameterExpression> _bound;

    private TotalCalls(CodeLibrary code, IReadOnlyCollection<ParameterExpression> bound)
    {
        _code = code;
        _bound = bound;
    }

    /// <summary>The expression with running totals in it; the same one where there is nothing to keep.</summary>
    public static LambdaExpression Replace(CodeLibrary code, LambdaExpression lambda)
    {
        var body = new TotalCalls(code, lambda.Parameters).Visit(lambda.Body);
        return body == lambda.Body ? lambda : Expression.Lambda(body, lambda.Parameters);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        FlatTotal.TryRead(node) is { } total && TryKeep(total.Call) is { } kept ? total.With(kept) : base.VisitMethodCall(node);

    private MethodCallExpression? TryKeep(MethodCallExpression call)
    {
        var facts = (ParameterExpression)call.Arguments[0];
        var selector = (LambdaExpression)call.Arguments[1];
        return _bound.Contains(facts) && selector.Parameters.Count == 1 && OwnValue.Is(selector) && TotalOperators.TryRead(_code, call.Method, selector) is { } total
            ? Expression.Call(Expression.Constant(total), total.GetType().GetMethod("Of")!, facts)
            : null;
    }
}
