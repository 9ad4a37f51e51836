using System.Linq.Expressions;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Fluent.Writing;

/// <summary>Each stage wraps the one before: the pattern so far becomes the source of an aggregate.</summary>
internal sealed class QueryBuilder(Bindings bindings) : IQuery, IQueryBuilder
{
    private const string RowName = "$this$";

    private readonly List<LambdaExpression> _conditions = [];
    private Declaration? _row;
    private RuleElement? _source;

    public IQueryBuilder Builder => this;

    private Declaration Row => _row ?? throw new InvalidOperationException("A query begins with Match or From. Say what it looks at first.");

    public void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions)
    {
        Begin(typeof(TSource), source: null);
        Where(conditions);
    }

    public void From<TSource>(Expression<Func<TSource>> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Begin(typeof(TSource), Element.Binding(bindings.Bind(source)));
    }

    public void Where<TSource>(Expression<Func<TSource, bool>>[] predicates)
    {
        ArgumentNullException.ThrowIfNull(predicates);
        _conditions.AddRange(predicates);
    }

    public void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector) =>
        Produce<TResult>(AggregateElement.ProjectName, [Selector(AggregateElement.SelectorName, selector)]);

    public void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector) =>
        Produce<TResult>(AggregateElement.FlattenName, [Selector(AggregateElement.SelectorName, selector)]);

    public void GroupBy<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector) =>
        Produce<IGrouping<TKey, TElement>>(
            AggregateElement.GroupByName,
            [Selector(AggregateElement.KeySelectorName, keySelector), Selector(AggregateElement.ElementSelectorName, elementSelector)]);

    public void Collect<TSource>() => Produce<IEnumerable<TSource>>(AggregateElement.CollectName, []);

    public void ToLookup<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector) =>
        Refine<IKeyedLookup<TKey, TElement>>(
            Selector(AggregateElement.KeySelectorName, keySelector), Selector(AggregateElement.ElementSelectorName, elementSelector));

    public void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection) =>
        Refine<IEnumerable<TSource>>(Selector(
            sortDirection == SortDirection.Ascending
                ? AggregateElement.KeySelectorAscendingName
                : AggregateElement.KeySelectorDescendingName,
            keySelector));

    public void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Produce<TResult>(name, expressions.Select(e => Selector(e.Key, e.Value)));

    public void Aggregate<TSource, TResult>(
        string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type customFactoryType) =>
        Produce<TResult>(name, expressions.Select(e => Selector(e.Key, e.Value)), customFactoryType);

    /// <summary>Adds the pattern of the last stage to the group, under the name of the query.</summary>
    public PatternBuilder Finish(GroupBuilder group, Declaration declaration)
    {
        _ = Row;
        var pattern = group.Pattern(declaration);
        switch (_source)
        {
            case AggregateElement aggregate:
                pattern.Aggregate(aggregate);
                break;
            case BindingElement binding:
                pattern.Binding(binding);
                break;
        }

        foreach (var condition in _conditions)
        {
            pattern.Condition(bindings.Bind(condition, declaration));
        }

        return pattern;
    }

    private void Begin(Type type, RuleElement? source)
    {
        if (_row is not null)
        {
            throw new InvalidOperationException("The query has begun already. Use Match or From once.");
        }

        _row = Element.Declaration(type, RowName);
        _source = source;
    }

    private void Produce<TResult>(string name, IEnumerable<NamedExpressionElement> expressions, Type? factoryType = null)
    {
        var source = Element.Pattern(Row, _conditions.Select(c => Element.Condition(bindings.Bind(c, Row))), _source);
        _source = Element.Aggregate(typeof(TResult), name, expressions, source, factoryType);
        _row = Element.Declaration(typeof(TResult), RowName);
        _conditions.Clear();
    }

    private void Refine<TResult>(params NamedExpressionElement[] expressions)
    {
        if (_source is not AggregateElement { Name: AggregateElement.CollectName } collect)
        {
            throw new InvalidOperationException("Only a collection can be sorted or made a lookup. Call Collect first.");
        }

        _source = Element.Aggregate(typeof(TResult), collect.Name, collect.Expressions.Concat(expressions), collect.Source);
        _row = Element.Declaration(typeof(TResult), RowName);
    }

    private NamedExpressionElement Selector(string name, LambdaExpression selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        var parameter = selector.Parameters.FirstOrDefault();
        return Element.Expression(
            name, parameter is null ? bindings.Bind(selector) : bindings.Bind(selector, Element.Declaration(parameter.Type, RowName)));
    }
}
