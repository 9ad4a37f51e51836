using System.Linq.Expressions;

namespace RulesEngine.RuleModel;

/// <summary>An element that holds a lambda whose parameters stand for declarations, by name.</summary>
public abstract class ExpressionElement : RuleElement
{
    private protected ExpressionElement(LambdaExpression expression, IEnumerable<ParameterExpression> imported)
    {
        Expression = expression;
        Imports = [.. imported.Select(p => p.ToDeclaration()).Distinct()];
    }

    public LambdaExpression Expression { get; }

    public override string ToString() => Expression.ToString();
}
