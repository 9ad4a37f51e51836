using System.Linq.Expressions;

namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts an aggregate together: an operator over the facts of a source pattern.</summary>
public class AggregateBuilder : RuleElementBuilder
{
    private readonly List<NamedExpressionElement> _expressions = [];
    private Func<PatternElement>? _source;
    private Type? _resultType;
    private Type? _factoryType;
    private string? _name;

    public AggregateBuilder()
    {
    }

    internal AggregateBuilder(NameSource names)
        : base(names)
    {
    }

    /// <summary>The type of the operator's own rows unless set; an author's operator and a flattening need it.</summary>
    public void ResultType(Type resultType) => SetOnce(ref _resultType, resultType, "result type of an aggregate");

    /// <summary>An operator of the author's.</summary>
    /// <param name="customFactoryType">Null where the factory is registered under the name.</param>
    public void Aggregator(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType = null)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        Operator(name, [.. expressions.Select(e => Element.Expression(e.Key, e.Value))]);
        _factoryType = customFactoryType;
    }

    /// <summary>One collection of all facts.</summary>
    public void Collect() => Operator(AggregateElement.CollectName);

    /// <summary>Sorts the collection; later calls decide among equals.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Collect"/> was not called before.</exception>
    public void OrderBy(LambdaExpression keySelector, SortDirection sortDirection) => Refine(
        "OrderBy",
        Element.Expression(
            sortDirection == SortDirection.Ascending ? AggregateElement.KeySelectorAscendingName : AggregateElement.KeySelectorDescendingName,
            keySelector));

    /// <summary>Makes the collection a lookup by key.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Collect"/> was not called before.</exception>
    public void ToLookup(LambdaExpression keySelector, LambdaExpression elementSelector) => Refine(
        "ToLookup",
        Element.Expression(AggregateElement.KeySelectorName, keySelector),
        Element.Expression(AggregateElement.ElementSelectorName, elementSelector));

    /// <summary>One group for each key.</summary>
    public void GroupBy(LambdaExpression keySelector, LambdaExpression elementSelector) => Operator(
        AggregateElement.GroupByName,
        Element.Expression(AggregateElement.KeySelectorName, keySelector),
        Element.Expression(AggregateElement.ElementSelectorName, elementSelector));

    /// <summary>One value for each fact.</summary>
    public void Project(LambdaExpression selector) =>
        Operator(AggregateElement.ProjectName, Element.Expression(AggregateElement.SelectorName, selector));

    /// <summary>One row for each distinct element of the facts' collections.</summary>
    public void Flatten(LambdaExpression selector) =>
        Operator(AggregateElement.FlattenName, Element.Expression(AggregateElement.SelectorName, selector));

    public void Pattern(PatternElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        SetOnce(ref _source, () => element, "source of an aggregate");
    }

    public void Pattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        SetOnce(ref _source, builder.Build, "source of an aggregate");
    }

    /// <param name="name">Null for a generated name.</param>
    public PatternBuilder Pattern(Type type, string? name = null) => Pattern(Element.Declaration(type, DeclarationName(name)));

    public PatternBuilder Pattern(Declaration declaration)
    {
        var builder = new PatternBuilder(declaration, Names);
        Pattern(builder);
        return builder;
    }

    internal AggregateElement Build()
    {
        var name = _name ?? throw new InvalidOperationException("An aggregate has no operator. Name what it does with its source.");
        var source = (_source ?? throw new InvalidOperationException($"Aggregate '{name}' has no source. Give it a pattern."))();
        return Element.Aggregate(_resultType ?? RowType(name, source), name, _expressions, source, _factoryType);
    }

    private Type RowType(string name, PatternElement source) => name switch
    {
        AggregateElement.CollectName when Returned(AggregateElement.KeySelectorName) is { } key =>
            typeof(IKeyedLookup<,>).MakeGenericType(key, Returned(AggregateElement.ElementSelectorName)!),
        AggregateElement.CollectName => typeof(IEnumerable<>).MakeGenericType(source.ValueType),
        AggregateElement.GroupByName => typeof(IGrouping<,>).MakeGenericType(
            Returned(AggregateElement.KeySelectorName)!, Returned(AggregateElement.ElementSelectorName)!),
        AggregateElement.ProjectName => Returned(AggregateElement.SelectorName)!,
        _ => throw new InvalidOperationException($"Aggregate '{name}' has no result type. Set the type of its rows."),
    };

    private Type? Returned(string expression) => _expressions.Find(e => e.Name == expression)?.Expression.ReturnType;

    private void Operator(string name, params NamedExpressionElement[] expressions)
    {
        SetOnce(ref _name, name, "operator of an aggregate");
        _expressions.AddRange(expressions);
    }

    private void Refine(string what, params NamedExpressionElement[] expressions)
    {
        if (_name != AggregateElement.CollectName)
        {
            throw new InvalidOperationException($"{what} works on a collection. Call Collect before it.");
        }

        _expressions.AddRange(expressions);
    }
}
