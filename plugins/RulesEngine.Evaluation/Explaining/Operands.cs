using System.Linq.Expressions;
using System.Reflection;

namespace RulesEngine.Evaluation;

/// <summary>Finds the values that a test looks at: members of bindings and of the rule's parameters, and bindings that are values themselves.</summary>
internal sealed class Operands : ExpressionVisitor
{
    internal List<Expression> Found { get; } = [];

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Member is PropertyInfo && (Root(node) is ParameterExpression || typeof(IDated).IsAssignableFrom(node.Expression?.Type)))
        {
            Add(node);
            return node;
        }

        return base.VisitMember(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (node.Type.IsValueType)
        {
            Add(node);
        }

        return node;
    }

    // The parameters of a lambda inside a test have no value of their own.
    protected override Expression VisitLambda<T>(Expression<T> node) => node;

    private void Add(Expression operand)
    {
        if (!Found.Contains(operand))
        {
            Found.Add(operand);
        }
    }

    private static Expression? Root(Expression? node) => node is MemberExpression member ? Root(member.Expression) : node;
}
