using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Engine.Tests.Readings;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Engine.Tests.Oracle;

/// <summary>Makes rules whose queries and quantifiers ask nothing of earlier patterns, at any place of the rule: what is decided once for all combinations.</summary>
internal static class TableRuleGenerator
{
    private static readonly Expression<Func<Row, bool>>[] Tests = [x => x.Size > 0, x => x.Flag == true, x => x.A!.Value != 1, x => true, x => true];

    private static readonly Expression<Func<Row, Row, bool>>[] Ties = [(b, a) => b.Size == a.Size, (b, a) => b.Link == a.Link, (b, a) => b.Size < a.Size, (b, a) => true];

    public static Gen<IReadOnlyList<RuleElement>> Rules() =>
        from place in Gen.Choose(0, 3)
        from gatePlace in Gen.Choose(0, 4)
        from gate in Gate("g")
        from first in Facts("a")
        from second in Tied()
        from query in Gen.OneOf(Collected(), Sorted(), Looked(), Grouped(), Projected(), Flattened(), GroupedTwice())
        from another in Gate("h")
        select (IReadOnlyList<RuleElement>)
        [
            .. gatePlace is 0 or 4 ? [gate] : Array.Empty<RuleElement>(),
            .. place == 0 ? [query] : Array.Empty<RuleElement>(),
            first,
            .. gatePlace == 1 ? [gate] : Array.Empty<RuleElement>(),
            .. place == 1 ? [query] : Array.Empty<RuleElement>(),
            .. place != 3 ? [second] : Array.Empty<RuleElement>(),
            .. gatePlace is 2 or 4 ? [another] : Array.Empty<RuleElement>(),
            .. place >= 2 ? [query] : Array.Empty<RuleElement>(),
        ];

    private static Gen<RuleElement> Gate(string name) =>
        from facts in Facts(name)
        from isNot in Gen.Elements(true, false)
        select isNot ? (RuleElement)Element.Not(facts) : Element.Exists(facts);

    private static Gen<PatternElement> Facts(string name) =>
        from test in Gen.Elements(Tests)
        select Pattern(name, test);

    private static Gen<PatternElement> Tied() =>
        from tie in Gen.Elements(Ties)
        select Element.Pattern(typeof(Row), "b", [Element.Condition(tie)], source: null);

    private static Gen<PatternElement> Collected() =>
        from facts in Facts("x")
        from limit in Gen.Choose(0, 4)
        select Rows<IEnumerable<Row>>(Limited(limit), Element.Collect(facts));

    private static Gen<PatternElement> Sorted() =>
        from facts in Facts("x")
        from limit in Gen.Choose(0, 4)
        select Rows<IEnumerable<Row>>(Limited(limit), Element.Aggregate(
            typeof(IEnumerable<Row>),
            AggregateElement.CollectName,
            [
                KeyValuePair.Create<string, LambdaExpression>(AggregateElement.KeySelectorAscendingName, (Expression<Func<Row, string?>>)(x => x.Link)),
                KeyValuePair.Create<string, LambdaExpression>(AggregateElement.KeySelectorDescendingName, (Expression<Func<Row, int>>)(x => x.A!.Value)),
            ],
            facts));

    private static Gen<PatternElement> Looked() =>
        from facts in Facts("x")
        select Rows<IKeyedLookup<int, Row>>(lookup => lookup[1].Count() < 2, Element.Aggregate(
            typeof(IKeyedLookup<int, Row>),
            AggregateElement.CollectName,
            [
                KeyValuePair.Create<string, LambdaExpression>(AggregateElement.KeySelectorName, (Expression<Func<Row, int>>)(x => x.Size)),
                KeyValuePair.Create<string, LambdaExpression>(AggregateElement.ElementSelectorName, (Expression<Func<Row, Row>>)(x => x)),
            ],
            facts));

    private static Gen<PatternElement> Grouped() =>
        from facts in Facts("x")
        from limit in Gen.Choose(0, 3)
        select Rows<IGrouping<string?, Row>>(limit == 3 ? null : members => members.Count() > limit, Groups(facts));

    private static Gen<PatternElement> Projected() =>
        from facts in Facts("x")
        from limit in Gen.Choose(0, 2)
        select Rows<int>(limit == 2 ? null : row => row != limit, Element.Project((Expression<Func<Row, int>>)(x => x.A!.Value + x.Size), facts));

    private static Gen<PatternElement> Flattened() =>
        from facts in Facts("x")
        from limit in Gen.Choose(0, 3)
        select Rows<Row>(null, Element.Flatten(typeof(Row), (Expression<Func<IGrouping<string?, Row>, IEnumerable<Row>>>)(members => members), Pattern<IGrouping<string?, Row>>("members", members => members.Count() != limit, Groups(facts))));

    private static Gen<PatternElement> GroupedTwice() =>
        from facts in Facts("x")
        select Rows<IEnumerable<IGrouping<string?, Row>>>(null, Element.Collect(Pattern<IGrouping<string?, Row>>("members", null, Groups(facts))));

    private static AggregateElement Groups(PatternElement facts) =>
        Element.GroupBy((Expression<Func<Row, string?>>)(x => x.Link), (Expression<Func<Row, Row>>)(x => x), facts);

    private static Expression<Func<IEnumerable<Row>, bool>>? Limited(int limit) => limit == 4 ? null : rows => rows.Count() != limit;

    private static PatternElement Rows<TRow>(Expression<Func<TRow, bool>>? having, AggregateElement query) => Pattern("rows", having, query);

    private static PatternElement Pattern<TRow>(string name, Expression<Func<TRow, bool>>? condition, RuleElement? source = null) =>
        Element.Pattern(typeof(TRow), name, condition is null ? Array.Empty<NamedExpressionElement>() : [Element.Condition(Named(condition, name))], source);

    private static LambdaExpression Named(LambdaExpression condition, string name)
    {
        var own = Expression.Parameter(condition.Parameters[0].Type, name);
        return Expression.Lambda(new Renaming(condition.Parameters[0], own).Visit(condition.Body), own);
    }

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
