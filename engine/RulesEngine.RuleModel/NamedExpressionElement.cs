using System.Linq.Expressions;

namespace RulesEngine.RuleModel;

/// <summary>A condition of a pattern or a selector of an aggregate.</summary>
public class NamedExpressionElement : ExpressionElement
{
    internal NamedExpressionElement(string name, LambdaExpression expression)
        : base(expression, expression.Parameters)
    {
        Name = name;
    }

    public override ElementType ElementType => ElementType.NamedExpression;

    public string Name { get; }
}
