using System.Linq.Expressions;

namespace RulesEngine.Evaluation;

/// <summary>Finds the bindings that an expression mentions: its parameters that no lambda inside it declares, in order of first mention.</summary>
internal sealed class Bindings : ExpressionVisitor
{
    private readonly List<ParameterExpression> _mentioned = [];
    private readonly HashSet<ParameterExpression> _declared = [];

    internal static IReadOnlyList<ParameterExpression> In(Expression expression)
    {
        var search = new Bindings();
        search.Visit(expression);
        return search._mentioned;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _declared.UnionWith(node.Parameters);
        return base.VisitLambda(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (!_declared.Contains(node) && !_mentioned.Contains(node))
        {
            _mentioned.Add(node);
        }

        return node;
    }
}
