using System.Linq.Expressions;
using RulesEngine.Diagnostics;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Network;

public sealed class SchemaTests
{
    [Fact]
    public void Twin_rules_share_everything_but_their_end()
    {
        Count(Rules.Compile(Everything, Everything)).ShouldBe(new Counts(Selections: 5, Joins: 4, Aggregates: 3, Nots: 1, Exists: 1, Bindings: 1, Rules: 2));
    }

    [Fact]
    public void A_shared_node_names_all_its_rules()
    {
        var schema = Rules.Compile(Everything, Everything).GetSchema();

        foreach (var node in schema.Nodes.Where(node => node.NodeType is NodeType.Selection or NodeType.Join or NodeType.Aggregate or NodeType.Not))
            node.Rules.Select(rule => rule.Name).ShouldBe(["R1", "R2"]);
    }

    [Fact]
    public void Conditions_alike_in_text_but_not_in_what_they_speak_of_are_not_shared()
    {
        var joins = Joins(
            rule => TwoAreas(rule, first: true),
            rule => TwoAreas(rule, first: false));

        joins.ShouldBe(4);
    }

    [Fact]
    public void Conditions_in_another_order_are_shared_where_nobody_can_tell_the_difference()
    {
        Rules.Compile(Rich(p => p.Money > 1, p => p.Area == "ULY"), Rich(p => p.Area == "ULY", p => p.Money > 1), Rich(p => p.Area == "ULY", p => p.Name != "", p => p.Money > 1))
            .GetSchema().Nodes.Where(node => node.NodeType == NodeType.Selection).Select(node => node.Rules.Count).ShouldBe([3, 3, 1]);
    }

    [Fact]
    public void A_guard_stays_before_what_it_guards()
    {
        var factory = Rules.Compile(Rich(p => p.Area!.Length > 1, p => p.Money > 1), Rich(p => p.Area != null, p => p.Area!.Length > 1));

        factory.GetSchema().Nodes.Where(node => node.NodeType == NodeType.Selection).Select(node => node.Rules.Single().Name).ShouldBe(["R1", "R1", "R2", "R2"]);
        var failed = new List<string>();
        var session = factory.CreateSession();
        session.Events.LhsExpressionFailedEvent += (_, e) =>
        {
            failed.Add(e.Rules.Single().Name);
            e.IsHandled = true;
        };
        session.Insert(new Plan("one"));
        failed.ShouldBe(["R1"]);
    }

    [Fact]
    public void A_property_with_a_body_of_its_own_may_throw_and_keeps_its_place()
    {
        Action<WrittenRule> Watching(params Expression<Func<Watched, bool>>[] conditions) => rule => Match(rule, conditions);

        Rules.Compile(Watching(w => w.Money > 1, w => w.Computed > 1), Watching(w => w.Computed > 1, w => w.Money > 1))
            .GetSchema().Nodes.Count(node => node.NodeType == NodeType.Selection).ShouldBe(4);
    }

    [Fact]
    public void A_quantifier_whose_conditions_come_in_another_order_is_the_same()
    {
        Action<WrittenRule> first = rule => Without(rule, p => p.Money > 1, p => p.Name != "");
        Action<WrittenRule> second = rule => Without(rule, p => p.Name != "", p => p.Money > 1);

        Rules.Compile(first, second).GetSchema().Nodes.Count(node => node.NodeType == NodeType.Not).ShouldBe(1);
    }

    [Fact]
    [Trait("Defect", "D6")]
    public void Ordinary_expressions_always_compile()
    {
        Action<WrittenRule> indexing = rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan, p => p.Parts[0].Length > 0, p => (p.Area ?? "").Length > 0, p => new[] { 1, 2 }[1] == p.Money);
            rule.Then().Do(ctx => ctx.Halt());
        };

        Rules.Compile(indexing, indexing).CreateSession().TryInsert(new Area("ULY")).ShouldBeTrue();
    }

    [Fact]
    public void Every_faulty_rule_is_named()
    {
        var thrown = Should.Throw<RuleCompilationException>(() => Rules.Compile(Unknown, rule => TwoAreas(rule, first: true), Unknown));

        thrown.RuleName.ShouldBe("R1");
        thrown.Message.ShouldStartWith("2 rules could not be compiled: 'R1': No aggregator is registered for the query operator 'Median'.");
        thrown.Message.ShouldContain("'R3': ");
    }

    private static Action<WrittenRule> Rich(params Expression<Func<Plan, bool>>[] conditions) => rule => Match(rule, conditions);

    private static void Match<TFact>(WrittenRule rule, Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        TFact fact = default!;
        rule.When().Match(() => fact, conditions);
        rule.Then().Do(ctx => ctx.Halt());
    }

    private static void Without(WrittenRule rule, params Expression<Func<Plan, bool>>[] conditions)
    {
        Area area = default!;
        rule.When().Match(() => area).Not<Plan>([p => p.Area == area.Code, .. conditions]);
        rule.Then().Do(ctx => ctx.Halt());
    }

    private static void Unknown(WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Query(() => plan, q =>
        {
            var source = q.Match<Plan>();
            source.Builder.Aggregate<Plan, Plan>("Median", []);
            return new QueryExpression<Plan>(source.Builder);
        });
        rule.Then().Do(ctx => ctx.Halt());
    }

    private static void TwoAreas(WrittenRule rule, bool first)
    {
        Area one = default!;
        Area two = default!;
        Plan plan = default!;
        rule.When().Match(() => one).Match(() => two);
        if (first)
            rule.When().Match(() => plan, p => p.Area == one.Code);
        else
            rule.When().Match(() => plan, p => p.Area == two.Code);
        rule.Then().Do(ctx => ctx.Halt());
    }

    private static void Everything(WrittenRule rule)
    {
        Area area = default!;
        Plan plan = default!;
        var need = 0;
        IEnumerable<Plan> plans = default!;
        rule.When()
            .Match(() => area, a => a.Need > 0)
            .Let(() => need, () => area.Need * 2)
            .Match(() => plan, p => p.Area == area.Code, p => p.Money > 0)
            .Not<Plan>(p => p.Money < 0)
            .Exists<Area>(a => a.Need > 10)
            .Query(() => plans, q => q.Match<Plan>().Where(p => p.Money > 1).GroupBy(p => p.Area).SelectMany(g => g).Collect().Where(c => c.Any()));
        rule.Then().Do(ctx => ctx.Halt());
    }

    private static int Joins(params Action<WrittenRule>[] rules) =>
        Rules.Compile(rules).GetSchema().Nodes.Count(node => node.NodeType == NodeType.Join);

    private static Counts Count(ISessionFactory factory)
    {
        var nodes = factory.GetSchema().Nodes;
        int Of(NodeType type) => nodes.Count(node => node.NodeType == type);
        return new(Of(NodeType.Selection), Of(NodeType.Join), Of(NodeType.Aggregate), Of(NodeType.Not), Of(NodeType.Exists), Of(NodeType.Binding), Of(NodeType.Rule));
    }

    private sealed record Counts(int Selections, int Joins, int Aggregates, int Nots, int Exists, int Bindings, int Rules);

    private sealed class Watched
    {
        public int Money { get; set; }

        public int Computed => Money < 0 ? throw new InvalidOperationException("No money.") : Money;
    }
}
