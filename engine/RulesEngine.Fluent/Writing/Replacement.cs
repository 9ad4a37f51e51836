using System.Linq.Expressions;

namespace RulesEngine.Fluent.Writing;

/// <summary>Puts expressions in the place of parameters.</summary>
internal sealed class Replacement : ExpressionVisitor
{
    private readonly Dictionary<ParameterExpression, Expression> _replacements = [];

    public Replacement(ParameterExpression parameter, Expression replacement)
    {
        _replacements.Add(parameter, replacement);
    }

    public Replacement And(ParameterExpression parameter, Expression replacement)
    {
        _replacements.Add(parameter, replacement);
        return this;
    }

    protected override Expression VisitParameter(ParameterExpression node) => _replacements.GetValueOrDefault(node, node);
}
