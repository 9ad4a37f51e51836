using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Oracle;

/// <summary>The simple thing beside the fast one: tries every combination of facts on a rule's tree, with no network.</summary>
internal sealed class TryEverything(IReadOnlyCollection<object> facts)
{
    private static readonly ConcurrentDictionary<LambdaExpression, Delegate> Compiled = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Bindings> Matches(IRuleDefinition rule) =>
        [.. Solve(rule.LeftHandSide, Bindings.None)
            .Where(match => rule.FilterGroup.Filters
                .Where(filter => filter.FilterType == FilterType.Predicate)
                .All(filter => (bool)Evaluate(filter.Expression, match)!))];

    private IEnumerable<Bindings> Solve(RuleElement element, Bindings known) => element switch
    {
        AndElement and => and.ChildElements.Aggregate(
            Enumerable.Repeat(known, 1), (matches, child) => matches.SelectMany(match => Solve(child, match))),
        OrElement or => or.ChildElements.SelectMany(branch => Solve(branch, known)),
        PatternElement pattern => Candidates(pattern, known)
            .Select(value => known.With(pattern.Declaration.Name, value))
            .Where(match => Holds(pattern, match)),
        ExistsElement exists => Solve(exists.Source, known).Any() ? [known] : [],
        NotElement not => Solve(not.Source, known).Any() ? [] : [known],
        ForAllElement all => Solve(all.BasePattern, known).All(fact => all.Patterns.All(pattern =>
            Holds(pattern, fact.With(pattern.Declaration.Name, fact[all.BasePattern.Declaration.Name])))) ? [known] : [],
        _ => throw new NotSupportedException(element.ToString()),
    };

    private static bool Holds(PatternElement pattern, Bindings match) =>
        pattern.Expressions.All(condition => (bool)Evaluate(condition.Expression, match)!);

    private IEnumerable<object?> Candidates(PatternElement pattern, Bindings known) => pattern.Source switch
    {
        null => facts.Where(pattern.ValueType.IsInstanceOfType),
        BindingElement binding => [Evaluate(binding.Expression, known)],
        AggregateElement aggregate => (IEnumerable<object?>)typeof(TryEverything)
            .GetMethod(nameof(Rows), BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(
                aggregate.Source.ValueType,
                aggregate.Expressions.Select(selector => selector.Expression.ReturnType).Prepend(typeof(object)).ElementAt(Math.Min(1, aggregate.Expressions.Count)),
                aggregate.Expressions.Select(selector => selector.Expression.ReturnType).Prepend(typeof(object)).Last())
            .Invoke(this, [aggregate, known])!,
        _ => throw new NotSupportedException(pattern.ToString()),
    };

    private List<object?> Rows<TSource, TFirst, TLast>(AggregateElement aggregate, Bindings known)
    {
        string own = aggregate.Source.Declaration.Name;
        List<TSource> source = [.. Solve(aggregate.Source, known).Select(match => (TSource)match[own]!)];
        TFirst First(TSource row) => (TFirst)Value(0, row)!;
        TLast Last(TSource row) => (TLast)Value(aggregate.Expressions.Count - 1, row)!;
        object? Value(int index, TSource row) => Evaluate(aggregate.Expressions[index].Expression, known.With(own, row));

        return (aggregate.Name, aggregate.Expressions.Count) switch
        {
            (AggregateElement.ProjectName, _) => [.. source.Select(row => (object?)First(row))],
            (AggregateElement.FlattenName, _) => [.. source.SelectMany(row => ((System.Collections.IEnumerable)First(row)!).Cast<object>()).Distinct()],
            (AggregateElement.GroupByName, _) => [.. source.GroupBy(First, Last)],
            (AggregateElement.CollectName, 0) => [source],
            (AggregateElement.CollectName, _) when aggregate.Expressions[0].Name == AggregateElement.KeySelectorName =>
                [new KeyedLookup<TFirst, TLast>(source.Select(row => (First(row), Last(row))))],
            (AggregateElement.CollectName, var count) => [Enumerable.Range(0, count).Aggregate(
                source.Order(Comparer<TSource>.Create((_, _) => 0)),
                (sorted, index) => aggregate.Expressions[index].Name == AggregateElement.KeySelectorAscendingName
                    ? sorted.ThenBy(row => Value(index, row))
                    : sorted.ThenByDescending(row => Value(index, row))).ToList()],
            _ => throw new NotSupportedException(aggregate.ToString()),
        };
    }

    private static object? Evaluate(LambdaExpression lambda, Bindings bindings)
    {
        object?[] arguments = [.. lambda.Parameters.Select(parameter => bindings[parameter.Name!] ?? Default(parameter.Type))];
        return Compiled.GetOrAdd(lambda, expression => expression.Compile()).DynamicInvoke(arguments);
    }

    private static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private sealed class KeyedLookup<TKey, TElement>(IEnumerable<(TKey Key, TElement Element)> rows) : IKeyedLookup<TKey, TElement>
    {
        private readonly ILookup<TKey, TElement> _lookup = rows.ToLookup(row => row.Key, row => row.Element);

        public int Count => _lookup.Count;

        public IEnumerable<TKey> Keys => _lookup.Select(group => group.Key);

        public IEnumerable<TElement> this[TKey key] => _lookup[key];

        public bool Contains(TKey key) => _lookup.Contains(key);

        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => _lookup.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
