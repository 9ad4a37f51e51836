using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary>Puts an expression in the place of a parameter.</summary>
internal sealed class Substitution(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
}
