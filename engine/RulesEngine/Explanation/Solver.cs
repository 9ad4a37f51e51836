using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.Aggregators;
using RulesEngine.RuleModel;

namespace RulesEngine.Explanation;

/// <summary>Works out one match of a rule on demand, without a network: for questions about single matches, after a run.</summary>
internal sealed class Solver(Func<Type, IEnumerable<object>> facts, AggregatorRegistry? aggregators)
{
    private static readonly MethodInfo RowsMethod =
        typeof(Solver).GetMethod(nameof(RowsOf), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly FactIndex _index = new(facts);
    private readonly Dictionary<AggregateElement, IReadOnlyList<object?>> _constantRows = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<AggregateElement, OperatorRun> _operators = new(ReferenceEqualityComparer.Instance);

    public CompiledLambdas Lambdas { get; } = new();

    public int CountOf(Type type) => _index.All(type).Count;

    public IReadOnlyList<object> All(Type type) => _index.All(type);

    public IEnumerable<Frame> Solve(RuleElement element, Frame frame) => element switch
    {
        AndElement and => and.ChildElements.Aggregate(
            Enumerable.Repeat(frame, 1), (frames, child) => frames.SelectMany(before => Solve(child, before))),
        OrElement or => or.ChildElements.SelectMany(branch => Solve(branch, frame)),
        PatternElement pattern => Passing(pattern, frame),
        ExistsElement exists => Solve(exists.Source, frame).Any() ? [frame] : [],
        NotElement not => Solve(not.Source, frame).Any() ? [] : [frame],
        ForAllElement all => Solve(all.BasePattern, frame).All(found => all.Patterns.All(pattern => Holds(pattern, SameFact(all, pattern, found)))) ? [frame] : [],
        _ => throw new NotSupportedException($"'{element}' is not part of a left-hand side."),
    };

    /// <summary>Frames with each value the pattern looks at, whether it satisfies the conditions or not.</summary>
    public IEnumerable<Frame> Candidates(PatternElement pattern, Frame frame)
    {
        string name = pattern.Declaration.Name;
        return Values(pattern, frame).Select(value => frame.With(name, value));
    }

    public bool Holds(PatternElement pattern, Frame frame) => Pass(Lambdas.TestsOf(pattern), frame);

    /// <summary>The frame in which a pattern of an All looks at the fact its base found.</summary>
    public static Frame SameFact(ForAllElement all, PatternElement pattern, Frame found) =>
        found.With(pattern.Declaration.Name, found[all.BasePattern.Declaration.Name]);

    private IEnumerable<Frame> Passing(PatternElement pattern, Frame frame)
    {
        Func<Frame, bool>[] tests = Lambdas.TestsOf(pattern);
        foreach (Frame candidate in Candidates(pattern, frame))
        {
            if (Pass(tests, candidate))
            {
                yield return candidate;
            }
        }
    }

    private static bool Pass(Func<Frame, bool>[] tests, Frame frame)
    {
        foreach (Func<Frame, bool> test in tests)
        {
            if (!test(frame))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<object?> Values(PatternElement pattern, Frame frame) => pattern.Source switch
    {
        null => _index.Candidates(pattern, condition => Lambdas.Shown(condition, frame)),
        BindingElement binding => Lambdas.TryCall(binding.Expression, frame, out object? value) ? [value] : [],
        AggregateElement { Imports.Count: 0 } aggregate => ConstantRows(aggregate, frame),
        AggregateElement aggregate => Rows(aggregate, frame),
        _ => throw new NotSupportedException($"Pattern '{pattern}' draws from an element of kind '{pattern.Source.ElementType}'."),
    };

    /// <summary>The rows of a query that mentions nothing bound before it: always the same.</summary>
    private IReadOnlyList<object?> ConstantRows(AggregateElement aggregate, Frame frame)
    {
        if (!_constantRows.TryGetValue(aggregate, out IReadOnlyList<object?>? rows))
        {
            _constantRows.Add(aggregate, rows = [.. Rows(aggregate, frame)]);
        }

        return rows;
    }

    private IEnumerable<object?> Rows(AggregateElement aggregate, Frame frame) =>
        IsOfAuthor(aggregate) ? Operator(aggregate).Rows(frame) : OwnRows(aggregate, frame);

    private bool IsOfAuthor(AggregateElement aggregate) => (aggregate.CustomFactoryType ?? aggregators?.Find(aggregate.Name)) is not null;

    private OperatorRun Operator(AggregateElement aggregate)
    {
        if (!_operators.TryGetValue(aggregate, out OperatorRun? run))
        {
            _operators.Add(aggregate, run = new OperatorRun(aggregate, _index, aggregators));
        }

        return run;
    }

    private IEnumerable<object?> OwnRows(AggregateElement aggregate, Frame frame)
    {
        Type Returned(string name) => aggregate.Expressions.Find(name).FirstOrDefault()?.Expression.ReturnType ?? typeof(object);
        return (IEnumerable<object?>)RowsMethod
            .MakeGenericMethod(
                aggregate.Source.ValueType, Returned(AggregateElement.KeySelectorName), Returned(AggregateElement.ElementSelectorName))
            .Invoke(this, BindingFlags.DoNotWrapExceptions, binder: null, [aggregate, frame], culture: null)!;
    }

    private IEnumerable<object?> RowsOf<TSource, TKey, TElement>(AggregateElement aggregate, Frame frame)
    {
        string own = aggregate.Source.Declaration.Name;
        List<TSource> source = [.. Solve(aggregate.Source, frame).Select(found => (TSource)found[own]!)];
        return aggregate.Name switch
        {
            AggregateElement.ProjectName => source.Select(row => Select(AggregateElement.SelectorName, row)),
            AggregateElement.FlattenName => source.SelectMany(row => ((IEnumerable)Select(AggregateElement.SelectorName, row)!).Cast<object?>()).Distinct(),
            AggregateElement.GroupByName => source.GroupBy(Key, Element),
            AggregateElement.CollectName when aggregate.Expressions.Find(AggregateElement.KeySelectorName).Any() => [new Lookup<TKey, TElement>(source.ToLookup(Key, Element))],
            AggregateElement.CollectName => [Ordered(source)],
            _ => throw new ArgumentException($"No aggregator is registered for the query operator '{aggregate.Name}'. Give the registry of the compiler that knows it."),
        };

        object? Select(string name, TSource row) => Evaluate(aggregate.Expressions[name], row);
        TKey Key(TSource row) => (TKey)Select(AggregateElement.KeySelectorName, row)!;
        TElement Element(TSource row) => (TElement)Select(AggregateElement.ElementSelectorName, row)!;
        object? Evaluate(NamedExpressionElement selector, TSource row) => Lambdas.Call(selector.Expression, frame.With(own, row));

        List<TSource> Ordered(List<TSource> rows) => [.. aggregate.Expressions.Aggregate(
            rows.OrderBy(_ => 0),
            (ordered, key) => key.Name == AggregateElement.KeySelectorAscendingName
                ? ordered.ThenBy(row => Evaluate(key, row))
                : ordered.ThenByDescending(row => Evaluate(key, row)))];
    }

    private sealed class Lookup<TKey, TElement>(ILookup<TKey, TElement> rows) : IKeyedLookup<TKey, TElement>
    {
        public int Count => rows.Count;

        public IEnumerable<TKey> Keys => rows.Select(group => group.Key);

        public IEnumerable<TElement> this[TKey key] => rows[key];

        public bool Contains(TKey key) => rows.Contains(key);

        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => rows.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
