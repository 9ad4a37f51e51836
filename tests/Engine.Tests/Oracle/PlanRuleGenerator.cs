using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Engine.Tests.Readings;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Engine.Tests.Oracle;

/// <summary>Makes rules of several patterns tied to one another, with quantifiers and values among and after them: what the engine finds without keeping partial matches.</summary>
internal static class PlanRuleGenerator
{
    private static readonly Expression<Func<Row, Row, bool>>[] Ties =
    [
        (x, o) => x.Size == o.Size,
        (x, o) => x.Link == o.Link,
        (x, o) => x.A == o.B,
        (x, o) => x.Link != null && x.Link == o.Link,
        (x, o) => x.Link == null || x.Link == o.Link,
        (x, o) => x.Size == o.Size && x.Size <= o.Size + 1,
        (x, o) => x.Size == o.Size && x.A!.Value >= 0,
        (x, o) => x.Size + 1 == o.Size,
        (x, o) => x.Size < o.Size,
        (x, o) => true,
    ];

    private static readonly Expression<Func<Row, bool>>[] Tests = [x => x.Size > 0, x => x.Flag == true, x => x.A != 1, x => true];

    /// <param name="patterns">The most patterns a rule has.</param>
    /// <param name="hasQuantifiers">Whether it has an Exists or a Not among or after them, or a query after them.</param>
    public static Gen<IReadOnlyList<RuleElement>> Rules(int patterns, bool hasQuantifiers) =>
        from count in Gen.Choose(1, patterns)
        from bound in Gen.ListOf(Pattern(), count)
        from quantifier in Quantifier()
        from collection in Collection()
        from value in Gen.Choose(0, 3)
        from isTied in Gen.Elements(true, false)
        from looks in Gen.Choose(0, 2)
        from isEarly in Gen.Elements(true, false)
        let hasQuantifier = hasQuantifiers && looks != 0
        select (IReadOnlyList<RuleElement>)
        [
            .. bound.Take(1).Select((pattern, index) => pattern(Name(index), index)),
            .. value == 1 ? [Value()] : Array.Empty<RuleElement>(),
            .. hasQuantifier && isEarly ? [quantifier(1)] : Array.Empty<RuleElement>(),
            .. bound.Skip(1).Select((pattern, index) => pattern(Name(index + 1), index + 1)),
            .. value == 1 && isTied ? [OfValue()] : Array.Empty<RuleElement>(),
            .. hasQuantifier && !isEarly ? [quantifier(count)] : Array.Empty<RuleElement>(),
            .. hasQuantifiers && looks != 1 ? [collection(count)] : Array.Empty<RuleElement>(),
            .. value == 0 ? [Value()] : Array.Empty<RuleElement>(),
        ];

    /// <summary>Rules of two patterns that no fact can fill both of.</summary>
    public static Gen<IReadOnlyList<RuleElement>> TwoApart() =>
        from tie in Gen.Elements(Ties)
        from value in Gen.Choose(0, 2)
        select (IReadOnlyList<RuleElement>)
        [
            Facts("a", 0, tie, x => x.Flag == true, 0),
            Facts("b", 1, tie, x => x.Flag != true, 0),
            .. value == 0 ? [Value()] : Array.Empty<RuleElement>(),
        ];

    /// <summary>Rules that begin with a query that groups, and go on with a pattern.</summary>
    public static Gen<IReadOnlyList<RuleElement>> Groups() =>
        from test in Gen.Elements(Tests)
        from isNumber in Gen.Elements(true, false)
        from limit in Gen.Choose(0, 2)
        from value in Gen.Choose(0, 2)
        select (IReadOnlyList<RuleElement>)
        [
            isNumber ? Grouped((Expression<Func<Row, int>>)(x => x.Size), test) : Grouped((Expression<Func<Row, string?>>)(x => x.Link), test),
            isNumber
                ? Member((Expression<Func<Row, IGrouping<int, Row>, bool>>)((a, members) => a.Size == members.Key && members.Count() > limit))
                : Member((Expression<Func<Row, IGrouping<string?, Row>, bool>>)((a, members) => a.Link == members.Key && members.Count() != limit)),
            .. value == 0 ? [Value()] : Array.Empty<RuleElement>(),
        ];

    private static PatternElement Grouped<TKey>(Expression<Func<Row, TKey>> key, Expression<Func<Row, bool>> test) => Element.Pattern(
        typeof(IGrouping<TKey, Row>),
        "members",
        Array.Empty<NamedExpressionElement>(),
        Element.GroupBy(key, (Expression<Func<Row, Row>>)(x => x), Facts("x", 0, (x, o) => true, test, 0)));

    private static PatternElement Member(LambdaExpression tie) => Element.Pattern(typeof(Row), "a", [Element.Condition(tie)], source: null);

    private static string Name(int index) => ((char)('a' + index)).ToString();

    private static Gen<Func<string, int, RuleElement>> Pattern() =>
        from tie in Gen.Elements(Ties)
        from test in Gen.Elements(Tests)
        from other in Gen.Choose(0, 1)
        select new Func<string, int, RuleElement>((name, before) => Facts(name, before, tie, test, other));

    private static Gen<Func<int, RuleElement>> Quantifier() =>
        from tie in Gen.Elements(Ties)
        from test in Gen.Elements(Tests)
        from isNot in Gen.Elements(true, false)
        from other in Gen.Choose(0, 1)
        from isNarrow in Gen.Elements(true, false)
        let narrow = isNarrow ? (Expression<Func<Row, Row, bool>>)((x, a) => a.Flag != true) : null
        select new Func<int, RuleElement>(before => isNot ? Element.Not(Facts("x", before, tie, test, other, narrow)) : Element.Exists(Facts("x", before, tie, test, other, narrow)));

    private static Gen<Func<int, RuleElement>> Collection() =>
        from tie in Gen.Elements(Ties[..4])
        from test in Gen.Elements(Tests)
        from other in Gen.Choose(0, 1)
        from limit in Gen.Choose(0, 2)
        from compares in Gen.Elements(true, false)
        from isSorted in Gen.Elements(true, false)
        select new Func<int, RuleElement>(before => Element.Pattern(
            typeof(IEnumerable<Row>),
            "all",
            compares ? [Element.Condition((Expression<Func<IEnumerable<Row>, bool>>)(all => all.Count() != limit))] : Array.Empty<NamedExpressionElement>(),
            isSorted ? Sorted(Facts("y", before, tie, test, other)) : Element.Collect(Facts("y", before, tie, test, other))));

    private static AggregateElement Sorted(PatternElement facts) => Element.Aggregate(
        typeof(IEnumerable<Row>),
        AggregateElement.CollectName,
        [
            KeyValuePair.Create<string, LambdaExpression>(AggregateElement.KeySelectorAscendingName, (Expression<Func<Row, string?>>)(y => y.Link)),
            KeyValuePair.Create<string, LambdaExpression>(AggregateElement.KeySelectorDescendingName, (Expression<Func<Row, int>>)(y => y.Size)),
        ],
        facts);

    private static PatternElement Facts(string name, int before, Expression<Func<Row, Row, bool>> tie, Expression<Func<Row, bool>> test, int other, LambdaExpression? narrow = null)
    {
        var own = Expression.Parameter(typeof(Row), name);
        LambdaExpression single = Expression.Lambda(new Renaming(test.Parameters[0], own).Visit(test.Body), own);
        if (before == 0)
        {
            return Element.Pattern(typeof(Row), name, [Element.Condition(single)], source: null);
        }

        var earlier = Expression.Parameter(typeof(Row), Name(Math.Max(0, before - 1 - other)));
        Expression body = new Renaming(tie.Parameters[1], earlier).Visit(new Renaming(tie.Parameters[0], own).Visit(tie.Body));
        return Element.Pattern(typeof(Row), name, [Element.Condition(single), Element.Condition(Expression.Lambda(body, own, earlier)), .. narrow is null ? [] : new[] { Element.Condition(narrow) }], source: null);
    }

    private static PatternElement Value() => Element.Pattern(
        typeof(int?),
        "sum",
        [Element.Condition((Expression<Func<int?, bool>>)(sum => sum != 2))],
        Element.Binding((Expression<Func<Row, int?>>)(a => a.A + a.Size)));

    /// <summary>A pattern tied to a value computed before it.</summary>
    private static PatternElement OfValue() => Element.Pattern(
        typeof(Row),
        "valued",
        [Element.Condition((Expression<Func<Row, int?, bool>>)((valued, sum) => valued.B == sum))],
        source: null);

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
