using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary>Parameters that an expression mentions and no lambda inside it declares, in order of first mention.</summary>
internal sealed class FreeParameters : ExpressionVisitor
{
    private readonly List<ParameterExpression> _found = [];
    private readonly HashSet<ParameterExpression> _bound = [];

    public static IReadOnlyList<ParameterExpression> Of(Expression expression)
    {
        var search = new FreeParameters();
        search.Visit(expression);
        return search._found;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        ParameterExpression[] added = [.. node.Parameters.Where(_bound.Add)];
        Visit(node.Body);
        _bound.ExceptWith(added);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (!_bound.Contains(node) && !_found.Contains(node))
        {
            _found.Add(node);
        }

        return node;
    }
}
