using System.Linq.Expressions;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Fluent.Writing;

internal sealed class FilterExpression(FilterGroupBuilder filters, Bindings bindings) : IFilterExpression
{
    public IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors) => Add(FilterType.KeyChange, keySelectors);

    public IFilterExpression Where(params Expression<Func<bool>>[] predicates) => Add(FilterType.Predicate, predicates);

    private FilterExpression Add(FilterType type, LambdaExpression[] expressions)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        foreach (var expression in expressions)
        {
            filters.Filter(type, bindings.Bind(expression));
        }

        return this;
    }
}
