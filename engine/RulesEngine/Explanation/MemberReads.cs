using System.Linq.Expressions;

namespace RulesEngine.Explanation;

/// <summary>Members of the rule's own bindings that an expression reads outside of nested lambdas.</summary>
internal sealed class MemberReads : ExpressionVisitor
{
    private readonly bool _all;
    private readonly List<Expression> _found = [];
    private readonly HashSet<ParameterExpression> _inner = [];

    private MemberReads(bool all) => _all = all;

    public static IReadOnlyList<Expression> Of(Expression expression) => Find(expression, all: false);

    /// <summary>The bindings themselves and captured values too, also within nested lambdas, each once.</summary>
    public static IReadOnlyList<Expression> AllOf(Expression expression) => [.. Find(expression, all: true).DistinctBy(ExpressionText.Of)];

    private static List<Expression> Find(Expression expression, bool all)
    {
        var search = new MemberReads(all);
        search.Visit(expression);
        return search._found;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (_all && !_inner.Contains(node))
        {
            _found.Add(node);
        }

        return node;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        if (_all)
        {
            _inner.UnionWith(node.Parameters);
            Visit(node.Body);
        }

        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        bool isOfNullable = node.Expression is { } owner && Nullable.GetUnderlyingType(owner.Type) is not null;
        bool isRead = Root(node) is ParameterExpression root ? !_inner.Contains(root) : _all && Root(node) is ConstantExpression;
        if (isOfNullable || !isRead)
        {
            return base.VisitMember(node);
        }

        _found.Add(node);
        return node;
    }

    private static Expression? Root(Expression? node) => node switch
    {
        MemberExpression member => Root(member.Expression),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Root(convert.Operand),
        _ => node,
    };
}
