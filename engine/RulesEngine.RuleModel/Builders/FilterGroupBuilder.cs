using System.Linq.Expressions;

namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts together the filters of a rule.</summary>
public class FilterGroupBuilder : RuleElementBuilder
{
    private readonly List<FilterElement> _filters = [];

    public void Filter(FilterElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        _filters.Add(element);
    }

    public void Filter(FilterType filterType, LambdaExpression expression) => Filter(Element.Filter(filterType, expression));

    internal FilterGroupElement Build() => Element.FilterGroup(_filters);
}
