using System.Linq.Expressions;

namespace RulesEngine.RuleModel;

/// <summary>A value calculated once for each combination of the facts it mentions.</summary>
public class BindingElement : ExpressionElement
{
    internal BindingElement(Type resultType, LambdaExpression expression)
        : base(expression, expression.Parameters)
    {
        ResultType = resultType;
    }

    public override ElementType ElementType => ElementType.Binding;

    public Type ResultType { get; }
}
