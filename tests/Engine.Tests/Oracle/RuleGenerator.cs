using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Engine.Tests.Readings;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Engine.Tests.Oracle;

/// <summary>Makes rules over all element kinds, and facts whose values may be absent.</summary>
internal static class RuleGenerator
{
    private static readonly ParameterExpression First = Expression.Parameter(typeof(Row), "a");
    private static readonly ParameterExpression Second = Expression.Parameter(typeof(Row), "b");
    private static readonly ParameterExpression Inner = Expression.Parameter(typeof(Row), "x");
    private static readonly ParameterExpression Collected = Expression.Parameter(typeof(IEnumerable<Row>), "all");
    private static readonly ParameterExpression Group = Expression.Parameter(typeof(IGrouping<int?, Row>), "group");

    /// <summary>Conditions on a fact x, given another fact o and a number n.</summary>
    private static readonly Expression<Func<Row, Row, int, bool>>[] OnFacts =
    [
        (x, o, n) => x.A > n,
        (x, o, n) => x.A == o.A,
        (x, o, n) => x.A != o.B,
        (x, o, n) => x.A + x.B <= n + 1,
        (x, o, n) => x.A!.Value == n,
        (x, o, n) => x.B < o.B,
        (x, o, n) => x.Link == o.Link,
        (x, o, n) => x.Link == null || x.Link == o.Link,
        (x, o, n) => o.Size != n && x.Size == o.Size,
        (x, o, n) => x.Size >= n,
        (x, o, n) => x.Flag == true,
        (x, o, n) => x.Flag != o.Flag,
        (x, o, n) => x.Parts.Any(p => p.A == n),
        (x, o, n) => x.Parts.All(p => p.A > o.A),
        (x, o, n) => x.Parts.Sum(p => p.A) > n,
        (x, o, n) => x.Parts.Count(p => p.A != n) < 2,
        (x, o, n) => x.Size > 0 ? x.A > n : x.B > n,
    ];

    private static readonly Expression<Func<IEnumerable<Row>, Row, int, bool>>[] OnMembers =
    [
        (all, o, n) => all.Any(),
        (all, o, n) => all.Count() > n,
        (all, o, n) => all.Count() == n,
        (all, o, n) => all.Any(r => r.A > o.A),
        (all, o, n) => all.All(r => r.B == n),
        (all, o, n) => all.Sum(r => r.A) >= n,
        (all, o, n) => all.Sum(r => r.Size) > n,
        (all, o, n) => all.Where(r => r.A >= n).Count() != 1,
        (all, o, n) => all.Min(r => r.B) < n,
    ];

    public static Gen<IReadOnlyList<Row>> Facts(int count) =>
        from rows in Gen.ListOf(Fact(), count)
        select (IReadOnlyList<Row>)[.. rows.Select((row, index) => row with { Id = $"{index}" })];

    public static Gen<IRuleDefinition> Rules() =>
        from isNarrow in Gen.Elements(true, false, false)
        from first in Conditions(First, First)
        from count in Gen.Elements(1, 1, 2)
        from elements in Gen.ListOf(Gen.OneOf(Quantifier(), Quantifier(), Join(), Collection(), Collection(), Grouping(), Value(), Branches(), EitherCollection(), Projection(), Members(), Sorted(), Lookup(), Nested()), count)
        select Rule([Element.Pattern(typeof(Row), First.Name!, isNarrow ? first : [], source: null), .. elements.SelectMany((children, index) => index == 0 ? children : Renamed(children))]);

    private static Gen<Row> Fact() =>
        from a in Number()
        from b in Number()
        from flag in Gen.Elements<bool?>(null, true, false, true, false)
        from link in Gen.Elements<string?>(null, "x", "y")
        from size in Gen.Choose(0, 2)
        from parts in Gen.ArrayOf(from value in Number() select new Row { A = value }, 2)
        select new Row { A = a, B = b, Flag = flag, Link = link, Size = size, Parts = size == 0 ? [] : parts };

    private static Gen<int?> Number() => Gen.Elements<int?>(null, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2);

    private static Gen<LambdaExpression> Condition(ParameterExpression own, ParameterExpression other) =>
        from terms in Gen.ListOf(Term(OnFacts, own, other), 2)
        from shape in Gen.Elements(0, 0, 0, 1, 2, 3, 4)
        select Lambda(Shape(shape, terms[0], terms[1]), own, other);

    private static Gen<NamedExpressionElement[]> Conditions(ParameterExpression own, ParameterExpression other) =>
        from condition in Condition(own, other)
        select new[] { Element.Condition(condition) };

    private static Gen<Expression> Term<T>(Expression<Func<T, Row, int, bool>>[] templates, ParameterExpression own, ParameterExpression other) =>
        from template in Gen.Elements(own == other ? [.. templates.Where(IsOfOneFact)] : templates)
        from number in Gen.Choose(0, 2)
        select Put(template, own, other, Expression.Constant(number));

    private static bool IsOfOneFact(LambdaExpression template) =>
        Put(template, Inner, Expression.Constant(null, typeof(Row)), template.Parameters[2]).ToString() == Put(template, Inner, Inner, template.Parameters[2]).ToString();

    private static Expression Put(LambdaExpression template, params Expression[] arguments) =>
        template.Parameters.Zip(arguments).Aggregate(
            template.Body, (body, pair) => new Replacement(pair.First, pair.Second).Visit(body));

    private static Expression Shape(int shape, Expression left, Expression right) => shape switch
    {
        0 => left,
        1 => Expression.AndAlso(left, right),
        2 => Expression.OrElse(left, right),
        3 => Expression.Not(Expression.AndAlso(left, right)),
        _ => Expression.Not(left),
    };

    private static LambdaExpression Lambda(Expression body, ParameterExpression own, ParameterExpression other) =>
        own == other ? Expression.Lambda(body, own) : Expression.Lambda(body, own, other);

    private static Gen<RuleElement[]> Quantifier() =>
        from conditions in Conditions(Inner, First)
        from more in Conditions(Inner, First)
        from kind in Gen.Choose(0, 2)
        let pattern = Element.Pattern(typeof(Row), Inner.Name!, conditions, source: null)
        select new RuleElement[]
        {
            kind switch
            {
                0 => Element.Not(pattern),
                1 => Element.Exists(pattern),
                _ => Element.ForAll(pattern, [Element.Pattern(typeof(Row), Inner.Name!, more, source: null)]),
            },
        };

    private static Gen<RuleElement[]> Join() =>
        from conditions in Conditions(Second, First)
        select new RuleElement[] { Element.Pattern(typeof(Row), Second.Name!, conditions, source: null) };

    private static Gen<RuleElement[]> Collection() =>
        from inner in Conditions(Inner, First)
        from having in Term(OnMembers, Collected, First)
        from shape in Gen.Choose(0, 1)
        select new RuleElement[]
        {
            Element.Pattern(
                Collected.Type,
                Collected.Name!,
                [Element.Condition(Lambda(shape == 0 ? having : Expression.Not(having), Collected, First))],
                Element.Collect(Facts(inner))),
        };

    private static Gen<RuleElement[]> Grouping() =>
        from inner in Conditions(Inner, First)
        from having in Term(OnMembers, Group, First)
        select new RuleElement[]
        {
            Element.Pattern(
                Group.Type,
                Group.Name!,
                [Element.Condition(Lambda(having, Group, First))],
                Element.GroupBy(
                    (Expression<Func<Row, int?>>)(x => x.Size),
                    (Expression<Func<Row, Row>>)(x => x),
                    Facts(inner))),
        };

    private static Gen<RuleElement[]> Value() =>
        from limit in Gen.Choose(0, 3)
        from isNullable in Gen.Elements(true, false)
        select new RuleElement[]
        {
            isNullable
                ? Element.Pattern(
                    typeof(int?),
                    "sum",
                    [Element.Condition(Compared((Expression<Func<int?, int, bool>>)((sum, n) => sum > n), limit))],
                    Element.Binding((Expression<Func<Row, int?>>)(a => a.A + a.B)))
                : Element.Pattern(
                    typeof(int),
                    "least",
                    [Element.Condition(Compared((Expression<Func<int, int, bool>>)((least, n) => least < n), limit))],
                    Element.Binding((Expression<Func<Row, int>>)(a => Math.Min(a.A!.Value, a.B!.Value)))),
        };

    private static Gen<RuleElement[]> Projection() =>
        from inner in Conditions(Inner, First)
        from limit in Gen.Choose(0, 2)
        from isNullable in Gen.Elements(true, false)
        select new RuleElement[]
        {
            isNullable
                ? Element.Pattern(
                    typeof(int?),
                    "picked",
                    [Element.Condition(Compared((Expression<Func<int?, int, bool>>)((picked, n) => picked >= n), limit))],
                    Element.Project((Expression<Func<Row, Row, int?>>)((x, a) => x.A + a.Size), Facts(inner)))
                : Element.Pattern(
                    typeof(int),
                    "picked",
                    [Element.Condition(Compared((Expression<Func<int, int, bool>>)((picked, n) => picked >= n), limit))],
                    Element.Project((Expression<Func<Row, Row, int>>)((x, a) => x.A!.Value + a.Size), Facts(inner))),
        };

    private static Gen<RuleElement[]> Members() =>
        from inner in Conditions(Inner, First)
        from having in Term(OnMembers, Collected, First)
        select new RuleElement[]
        {
            Element.Pattern(
                typeof(Row),
                "member",
                Enumerable.Empty<NamedExpressionElement>(),
                Element.Flatten(
                    typeof(Row),
                    (Expression<Func<IGrouping<int, Row>, IEnumerable<Row>>>)(all => all),
                    Element.Pattern(
                        typeof(IGrouping<int, Row>),
                        Collected.Name!,
                        [Element.Condition(Lambda(having, Collected, First))],
                        Element.GroupBy((Expression<Func<Row, int>>)(x => x.Size), (Expression<Func<Row, Row>>)(x => x), Facts(inner))))),
        };

    private static Gen<RuleElement[]> Sorted() =>
        from inner in Conditions(Inner, First)
        from having in Term(OnMembers, Collected, First)
        select new RuleElement[]
        {
            Element.Pattern(
                Collected.Type,
                Collected.Name!,
                [Element.Condition(Lambda(having, Collected, First))],
                Element.Aggregate(
                    Collected.Type,
                    AggregateElement.CollectName,
                    [
                        KeyValuePair.Create<string, LambdaExpression>(AggregateElement.KeySelectorAscendingName, (Expression<Func<Row, int>>)(x => x.Size)),
                        KeyValuePair.Create<string, LambdaExpression>(AggregateElement.KeySelectorDescendingName, (Expression<Func<Row, string>>)(x => x.Id)),
                    ],
                    Facts(inner))),
        };

    private static Gen<RuleElement[]> Lookup() =>
        from inner in Conditions(Inner, First)
        from limit in Gen.Choose(0, 2)
        select new RuleElement[]
        {
            Element.Pattern(
                typeof(IKeyedLookup<int, Row>),
                "lookup",
                [Element.Condition(Compared((Expression<Func<IKeyedLookup<int, Row>, int, bool>>)((lookup, n) => lookup[n].Count() <= 1), limit))],
                Element.Aggregate(
                    typeof(IKeyedLookup<int, Row>),
                    AggregateElement.CollectName,
                    [
                        KeyValuePair.Create<string, LambdaExpression>(AggregateElement.KeySelectorName, (Expression<Func<Row, int>>)(x => x.Size)),
                        KeyValuePair.Create<string, LambdaExpression>(AggregateElement.ElementSelectorName, (Expression<Func<Row, Row>>)(x => x)),
                    ],
                    Facts(inner))),
        };

    private static Gen<RuleElement[]> Nested() =>
        from left in Conditions(Inner, First)
        from right in Conditions(Second, Inner)
        from isNot in Gen.Elements(true, false)
        let both = Element.AndGroup(Facts(left), Element.Pattern(typeof(Row), Second.Name!, right, source: null))
        select new RuleElement[] { isNot ? Element.Not(both) : Element.Exists(both) };

    private static PatternElement Facts(NamedExpressionElement[] conditions) => Element.Pattern(typeof(Row), Inner.Name!, conditions, source: null);

    private static LambdaExpression Compared(LambdaExpression template, int number) =>
        Expression.Lambda(Put(template, template.Parameters[0], Expression.Constant(number)), template.Parameters[0]);

    private static Gen<RuleElement[]> Branches() =>
        from left in Quantifier()
        from right in Quantifier()
        select new RuleElement[] { Element.OrGroup(left[0], right[0]) };

    private static Gen<RuleElement[]> EitherCollection() =>
        from left in Collection()
        from right in Gen.OneOf(Collection(), Sorted())
        select new RuleElement[] { Element.OrGroup(left[0], right[0]) };

    /// <summary>The second element may not declare the first one's names again: what would is put under Exists.</summary>
    private static RuleElement[] Renamed(RuleElement[] children) =>
        [.. children.Select(child => child.Exports.Count > 0 ? Element.Exists(child) : child)];

    private static IRuleDefinition Rule(IReadOnlyList<RuleElement> elements) => Element.RuleDefinition(
        "generated",
        string.Join("; ", elements.Select(Describe)),
        priority: 0,
        Element.AndGroup(elements),
        Element.ActionGroup(Element.Action((Expression<Action<IContext, Row>>)((context, a) => a.ToString()))));

    public static string Describe(RuleElement element) => element switch
    {
        PatternElement { Source: AggregateElement aggregate } pattern => $"{pattern.Declaration.Name} = {aggregate.Name}({Describe(aggregate.Source)}) {Conditions(pattern)}",
        PatternElement { Source: BindingElement binding } pattern => $"{pattern.Declaration.Name} = {binding.Expression} {Conditions(pattern)}",
        PatternElement pattern => $"{pattern.Declaration.Name}: {Conditions(pattern)}",
        NotElement not => $"not ({Describe(not.Source)})",
        ExistsElement exists => $"exists ({Describe(exists.Source)})",
        ForAllElement all => $"all ({Describe(all.BasePattern)}) are ({Describe(all.Patterns[0])})",
        GroupElement group => $"{group.ElementType} ({string.Join("; ", group.ChildElements.Select(Describe))})",
        _ => element.ToString()!,
    };

    private static string Conditions(PatternElement pattern) => string.Join(", ", pattern.Expressions.Select(condition => condition.Expression));

    private sealed class Replacement(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }
}
