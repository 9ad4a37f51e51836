using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.Aggregators;
using RulesEngine.Network;
using RulesEngine.Queries;
using RulesEngine.RuleModel;

namespace RulesEngine.Compilation;

/// <summary>Compiles the operators of queries.</summary>
internal sealed class OperatorCompiler(AggregatorRegistry registry)
{
    /// <summary>Whether an operator is made by a factory that is not ours.</summary>
    public bool IsCustom(AggregateElement element) => (element.CustomFactoryType ?? registry.Find(element.Name)) is not null;

    public QueryOperator Compile(AggregateElement element, Scope scope)
    {
        var readsOnlyFacts = true;
        BoundExpression<object?> Bind(LambdaExpression lambda)
        {
            var selector = Prepared(scope.Bind<object?>(lambda, OwnName(element, lambda)));
            readsOnlyFacts &= selector.Places.All(place => place == Place.Own);
            return selector;
        }

        BoundExpression<object?> Selector(string name) => Bind(element.Expressions[name].Expression);
        Type TypeOf(string name) => element.Expressions[name].Expression.ReturnType;

        return new QueryOperator(
            [.. element.Expressions.Select(e => new KeyValuePair<string, LambdaExpression>(e.Name, e.Expression))],
            RowsOf())
        {
            Collected = element.Name == AggregateElement.CollectName && !IsCustom(element) ? element.Source.ValueType : null,
            ReadsOnlyFacts = readsOnlyFacts,
            GroupKey = IsCustom(element) ? null : GroupKeyOf(element, scope),
        };

        Func<RowScope, RowSet> RowsOf()
        {
            if ((element.CustomFactoryType ?? registry.Find(element.Name)) is { } factoryType)
                return Custom(element, factoryType, [.. element.Expressions.Select(e => new AggregateExpression(e.Name, Bind(e.Expression)))]);
            switch (element.Name)
            {
                case AggregateElement.CollectName when element.Expressions.Find(AggregateElement.KeySelectorName).Any():
                    return Generic(nameof(Lookup), [TypeOf(AggregateElement.KeySelectorName), TypeOf(AggregateElement.ElementSelectorName)], Selector(AggregateElement.KeySelectorName), Selector(AggregateElement.ElementSelectorName));
                case AggregateElement.CollectName when element.Expressions.Count > 0:
                    return Generic(nameof(Sort), [element.Source.ValueType], element.Expressions.Select(e => new SortKey(Bind(e.Expression), DirectionOf(e))).ToArray());
                case AggregateElement.CollectName:
                    return Generic(nameof(Collect), [element.Source.ValueType]);
                case AggregateElement.GroupByName:
                    return Generic(nameof(Group), [TypeOf(AggregateElement.KeySelectorName), TypeOf(AggregateElement.ElementSelectorName)], Selector(AggregateElement.KeySelectorName), Selector(AggregateElement.ElementSelectorName));
                case AggregateElement.ProjectName:
                    var projection = Selector(AggregateElement.SelectorName);
                    return rows => new ProjectionRows(rows, projection, element.ResultType);
                case AggregateElement.FlattenName:
                    var flattening = Selector(AggregateElement.SelectorName);
                    return rows => new FlattenedRows(rows, flattening, element.ResultType);
                default:
                    throw new ArgumentException($"No aggregator is registered for the query operator '{element.Name}'. Register its factory with the compiler, or give the factory's type to the operator.");
            }
        }
    }

    private static BoundExpression<object?>? GroupKeyOf(AggregateElement element, Scope scope) =>
        element.Name == AggregateElement.GroupByName
        && element.Expressions[AggregateElement.ElementSelectorName].Expression is { Parameters: [var own] } elements && elements.Body == own
        && element.Expressions[AggregateElement.KeySelectorName].Expression is { Parameters.Count: 1 } key
            ? scope.Bind<object?>(key, key.Parameters[0].Name)
            : null;

    // A selector with one parameter means the source fact, whatever it calls it.
    private static string? OwnName(AggregateElement element, LambdaExpression selector) =>
        selector.Parameters.Count == 1 ? selector.Parameters[0].Name : element.Source.Declaration.Name;

    private static BoundExpression<object?> Prepared(BoundExpression<object?> selector)
    {
        selector.Prepare();
        return selector;
    }

    private static SortDirection DirectionOf(NamedExpressionElement key) =>
        key.Name == AggregateElement.KeySelectorDescendingName ? SortDirection.Descending : SortDirection.Ascending;

    private static Func<RowScope, RowSet> Custom(AggregateElement element, Type factoryType, IAggregateExpression[] expressions)
    {
        var factory = (IAggregatorFactory)Activator.CreateInstance(factoryType, nonPublic: true)!;
        factory.Compile(element, expressions);
        return rows =>
        {
            var context = new AggregationContext(rows);
            return new CustomRows(rows, factory.Create(context), context, element.ResultType);
        };
    }

    private static Func<RowScope, RowSet> Generic(string maker, Type[] types, params object[] arguments) =>
        (Func<RowScope, RowSet>)typeof(OperatorCompiler)
            .GetMethod(maker, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(types)
            .Invoke(null, arguments)!;

    private static Func<RowScope, RowSet> Collect<TFact>() =>
        rows => new CollectionRows(rows, new CollectedFacts<TFact>(rows));

    private static Func<RowScope, RowSet> Sort<TFact>(SortKey[] keys) =>
        rows => new CollectionRows(rows, new SortedFacts<TFact>(rows.Sources, keys));

    private static Func<RowScope, RowSet> Lookup<TKey, TElement>(BoundExpression<object?> key, BoundExpression<object?> element) =>
        rows => new CollectionRows(rows, new KeyedLookup<TKey, TElement>(rows.Sources, key, element));

    private static Func<RowScope, RowSet> Group<TKey, TElement>(BoundExpression<object?> key, BoundExpression<object?> element) =>
        rows => new GroupRows<TKey, TElement>(rows, key, element);
}
