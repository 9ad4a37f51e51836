using System.Linq.Expressions;

namespace RulesEngine.Engine.Tests.Totals;

internal static class Substitutions
{
    /// <summary>The expression with another in place of a parameter.</summary>
    public static Expression With(this Expression expression, ParameterExpression parameter, Expression instead) => new Instead(parameter, instead).Visit(expression);

    private sealed class Instead(ParameterExpression parameter, Expression instead) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? instead : node;
    }
}
