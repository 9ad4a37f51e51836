using System.Linq.Expressions;

namespace RulesEngine.Explanation;

/// <summary>Members of the rule's own bindings that an expression reads outside of nested lambdas.</summary>
internal sealed class MemberReads : ExpressionVisitor
{
    private readonly List<Expression> _found = [];

    public static IReadOnlyList<Expression> Of(Expression expression)
    {
        var search = new MemberReads();
        search.Visit(expression);
        return search._found;
    }

    protected override Expression VisitLambda<T>(Expression<T> node) => node;

    protected override Expression VisitMember(MemberExpression node)
    {
        bool isOfNullable = node.Expression is { } owner && Nullable.GetUnderlyingType(owner.Type) is not null;
        if (isOfNullable || Root(node) is not ParameterExpression)
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
