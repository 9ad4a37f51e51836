using System.Linq.Expressions;

namespace RulesEngine.RuleModel;

/// <summary>An expression over a complete match that decides whether it goes on the agenda.</summary>
public class FilterElement : ExpressionElement
{
    internal FilterElement(FilterType filterType, LambdaExpression expression)
        : base(expression, expression.Parameters)
    {
        FilterType = filterType;
    }

    public override ElementType ElementType => ElementType.Filter;

    public FilterType FilterType { get; }
}
