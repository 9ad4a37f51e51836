using System.Linq.Expressions;

namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts a calculated value together.</summary>
public class BindingBuilder : RuleElementBuilder
{
    private LambdaExpression? _expression;
    private Type? _resultType;

    /// <summary>The type that the expression returns unless set.</summary>
    public void ResultType(Type resultType) => SetOnce(ref _resultType, resultType, "result type of a binding");

    public void BindingExpression(LambdaExpression expression) => SetOnce(ref _expression, expression, "expression of a binding");

    internal BindingElement Build() => Element.Binding(
        _resultType,
        _expression ?? throw new InvalidOperationException("A binding has no expression. Give it the value to calculate."));
}
