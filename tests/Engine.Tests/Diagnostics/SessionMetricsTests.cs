using System.Diagnostics;
using RulesEngine.Diagnostics;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Diagnostics;

public sealed class SessionMetricsTests
{
    private readonly ISession _session = Rules.Session(RichPlan, OwnPlans);

    [Fact]
    public void Nothing_is_counted_unless_asked_for()
    {
        _session.Insert(new Plan("1", "A", 5));

        _session.Metrics.IsEnabled.ShouldBeFalse();
        Of(NodeType.Selection).InsertInputCount.ShouldBe(0);
        Of(NodeType.AlphaMemory).ElementCount.ShouldBe(1);
        _session.Metrics.GetRules().ShouldAllBe(rule => rule.Created == 0);
    }

    [Fact]
    public void A_condition_counts_what_it_looked_at_and_what_it_let_through()
    {
        _session.Metrics.IsEnabled = true;
        Plan[] plans = [new("1", money: 5), new("2", money: 5), new("3")];
        _session.InsertAll(plans);
        plans[0].Money = 0;
        _session.UpdateAll(plans[..2]);
        _session.Retract(plans[1]);

        var condition = Of(NodeType.Selection);
        (condition.InsertInputCount, condition.UpdateInputCount, condition.RetractInputCount).ShouldBe((3, 2, 1));
        (condition.InsertOutputCount, condition.UpdateOutputCount, condition.RetractOutputCount).ShouldBe((2, 1, 2));
        condition.ElementCount.ShouldBeNull();
        Of(NodeType.Type).InsertInputCount.ShouldBe(3);
    }

    [Fact]
    public void A_rule_counts_its_matches_and_firings_and_what_they_cost()
    {
        _session.Metrics.IsEnabled = true;
        Plan[] plans = [new("1", money: 5), new("2", money: 5)];
        _session.InsertAll([new Area("A"), .. plans]);
        _session.Fire();
        _session.Retract(plans[0]);

        var rule = _session.Metrics.GetRules().First();
        rule.Rule.Name.ShouldBe("R1");
        (rule.Created, rule.Removed, rule.Firings).ShouldBe((2, 1, 2));
        rule.AllocatedBytes.ShouldBePositive();
        rule.FindingTime.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(1));
        rule.FiringTime.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(1));
        _session.Metrics.GetRules().Last().Created.ShouldBe(1);
    }

    [Fact]
    public void The_search_of_a_rule_is_its_own_work()
    {
        var session = Rules.Session(Paired, RichPlan);
        session.Metrics.IsEnabled = true;
        session.InsertAll([new Area("A"), new Plan("1", "A"), new Plan("2", "B"), new Plan("3", "A")]);

        var rules = session.Metrics.GetRules().ToList();
        rules.Select(rule => (rule.Rule.Name, rule.Created)).ShouldBe([("R1", 2), ("R2", 0)]);
        rules[0].FindingTime.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(2));
    }

    [Fact]
    public void A_join_counts_the_facts_and_combinations_that_enter_and_those_that_leave()
    {
        var session = Rules.Session(Paired);
        session.Metrics.IsEnabled = true;
        Plan[] plans = [new("1", "A"), new("2", "B"), new("3", "A")];
        session.InsertAll([new Area("A"), .. plans]);
        session.Update(plans[0]);
        session.RetractAll(plans[1..]);

        Counts(session).ShouldBe(
        [
            "Type in 1 0 0 out 1 0 0",
            "AlphaMemory in 1 0 0 out 1 0 0 holds 1",
            "Join in 1 0 0 out 1 0 0",
            "Type in 3 1 2 out 3 1 2",
            "AlphaMemory in 3 1 2 out 3 1 2 holds 1",
            "Join in 4 1 2 out 2 1 0",
            "Binding in 2 1 0 out 2 1 1",
            "Rule in 2 1 1 out 0 0 0 holds 1",
        ]);
    }

    [Fact]
    public void Rules_that_share_nodes_count_once_in_them()
    {
        var session = Rules.Session(Paired, Paired);
        session.Metrics.IsEnabled = true;
        session.InsertAll([new Area("A"), new Plan("1", "A"), new Plan("2", "B")]);

        Counts(session).Where(node => node.StartsWith("Join", StringComparison.Ordinal) || node.StartsWith("Rule", StringComparison.Ordinal)).ShouldBe(
        [
            "Join in 1 0 0 out 1 0 0",
            "Join in 3 0 0 out 1 0 0",
            "Rule in 1 0 0 out 0 0 0 holds 1",
            "Rule in 1 0 0 out 0 0 0 holds 1",
        ]);
    }

    [Fact]
    public void A_quantifier_counts_the_combinations_and_its_join_those_with_a_witness()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            rule.When().Match(() => area).Not<Plan>(p => p.Area == area.Code);
            rule.Then().Do(ctx => ctx.Halt());
        });
        session.Metrics.IsEnabled = true;
        session.InsertAll([new Area("A"), new Area("B")]);
        session.InsertAll([new Plan("1", "A"), new Plan("2", "A"), new Plan("3", "C")]);

        Counts(session).ShouldBe(
        [
            "Type in 2 0 0 out 2 0 0",
            "AlphaMemory in 2 0 0 out 2 0 0 holds 2",
            "Join in 2 0 0 out 2 0 0",
            "Not in 2 0 0 out 2 0 0",
            "Type in 3 0 0 out 3 0 0",
            "AlphaMemory in 3 0 0 out 3 0 0 holds 3",
            "Join in 3 0 0 out 1 0 0",
            "Rule in 2 0 0 out 0 0 0 holds 1",
        ]);
    }

    [Fact]
    public void A_query_counts_facts_and_the_collections_or_rows_it_makes()
    {
        var session = Rules.Session(
            rule =>
            {
                Area area = default!;
                IEnumerable<Plan> plans = default!;
                rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Area == area.Code).Collect()).Having(() => plans.Any());
                rule.Then().Do(ctx => ctx.Halt());
            },
            rule =>
            {
                IGrouping<string?, Plan> plans = default!;
                rule.When().Query(() => plans, q => q.Match<Plan>().GroupBy(p => p.Area));
                rule.Then().Do(ctx => ctx.Halt());
            });
        session.Metrics.IsEnabled = true;
        session.InsertAll([new Area("A"), new Area("B")]);
        session.InsertAll([new Plan("1", "A"), new Plan("2", "A"), new Plan("3", "C")]);

        Counts(session).ShouldBe(
        [
            "Type in 2 0 0 out 2 0 0",
            "AlphaMemory in 2 0 0 out 2 0 0 holds 2",
            "Join in 2 0 0 out 2 0 0",
            "Aggregate in 5 0 0 out 3 0 0",
            "Type in 3 0 0 out 3 0 0",
            "AlphaMemory in 3 0 0 out 3 0 0 holds 3",
            "Join in 3 0 0 out 3 0 0",
            "Join in 3 0 0 out 1 0 0",
            "Rule in 1 0 0 out 0 0 0 holds 1",
            "Aggregate in 3 0 0 out 2 0 0",
            "Rule in 2 0 0 out 0 0 0 holds 2",
        ]);
    }

    [Fact]
    public void Rules_on_tokens_count_like_those_by_plan()
    {
        Func<Plan, Area, bool> isOf = (plan, area) => plan.Area == area.Code;
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            Note note = default!;
            rule.When().Match(() => area).Match(() => plan, p => isOf(p, area)).Match(() => note, n => n.Text == plan.Name);
            rule.Then().Do(ctx => ctx.Halt());
        });
        session.Metrics.IsEnabled = true;
        session.InsertAll([new Area("A"), new Plan("1", "A"), new Plan("2", "B"), new Note("1")]);

        Counts(session).Where(node => !node.StartsWith("Type", StringComparison.Ordinal)).ShouldBe(
        [
            "AlphaMemory in 1 0 0 out 1 0 0 holds 1",
            "Join in 1 0 0 out 1 0 0",
            "AlphaMemory in 2 0 0 out 2 0 0 holds 2",
            "Join in 3 0 0 out 1 0 0",
            "AlphaMemory in 1 0 0 out 1 0 0 holds 1",
            "Join in 2 0 0 out 1 0 0",
            "Rule in 1 0 0 out 0 0 0 holds 1",
        ]);
    }

    [Fact]
    public void Counting_can_be_ended_and_begun_anew()
    {
        _session.Metrics.IsEnabled = true;
        _session.Insert(new Plan("1", money: 5));
        _session.Metrics.IsEnabled = false;
        _session.Insert(new Plan("2", money: 5));
        Of(NodeType.Selection).InsertInputCount.ShouldBe(1);

        _session.Metrics.Reset();
        Of(NodeType.Selection).InsertInputCount.ShouldBe(0);
        Of(NodeType.Selection).AllocatedBytes.ShouldBe(0);
        _session.Metrics.GetRules().ShouldAllBe(rule => rule.Created == 0);
        Of(NodeType.AlphaMemory).ElementCount.ShouldBe(2);
    }

    [Fact]
    public void Metrics_are_of_the_nodes_of_the_schema()
    {
        var nodes = _session.GetSchema().Nodes.Where(node => node.NodeType != NodeType.Root).Select(node => node.Id).ToList();

        _session.Metrics.GetAll().Select(metrics => metrics.NodeId).ShouldBe(nodes);
        _session.Metrics.FindByNodeId(nodes[^1])!.NodeId.ShouldBe(nodes[^1]);
        _session.Metrics.FindByNodeId(-7).ShouldBeNull();
    }

    [Fact]
    public void Who_throws_does_not_spoil_what_is_measured_after()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan, p => p.Area!.Length > 0);
            rule.Then().Do(ctx => ctx.Halt());
        });
        session.Metrics.IsEnabled = true;
        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.Insert(new Plan("1")));

        session.Insert(new Plan("2", "A"));

        session.Metrics.GetRules().Single().Created.ShouldBe(1);
        session.Metrics.GetAll().ShouldAllBe(node => node.Duration < TimeSpan.FromMinutes(1));
    }

    private INodeMetrics Of(NodeType type) =>
        _session.Metrics.FindByNodeId(_session.GetSchema().Nodes.First(node => node.NodeType == type && node.OutputType != typeof(Area)).Id)!;

    /// <summary>What every node counted of inserts, updates and retracts, apart from nodes that only lead to others.</summary>
    private static List<string> Counts(ISession session) =>
        [.. session.GetSchema().Nodes.Where(node => node.NodeType is not (NodeType.Root or NodeType.Dummy or NodeType.Adapter)).Select(node =>
        {
            var counted = session.Metrics.FindByNodeId(node.Id)!;
            return $"{node.NodeType} in {counted.InsertInputCount} {counted.UpdateInputCount} {counted.RetractInputCount}"
                + $" out {counted.InsertOutputCount} {counted.UpdateOutputCount} {counted.RetractOutputCount}"
                + (counted.ElementCount is { } held ? $" holds {held}" : "");
        })];

    private static void RichPlan(WrittenRule rule)
    {
        Plan plan = default!;
        bool isReady = default;
        rule.When().Match(() => plan, p => p.Money > 0).Let(() => isReady, () => TakesTime(plan));
        rule.Then().Do(ctx => TakesTime(plan));
    }

    private static void Paired(WrittenRule rule)
    {
        Area area = default!;
        Plan plan = default!;
        bool isReady = default;
        rule.When().Match(() => area).Match(() => plan, p => p.Area == area.Code).Let(() => isReady, () => TakesTime(plan));
        rule.Then().Do(ctx => Nothing(plan));
    }

    private static void OwnPlans(WrittenRule rule)
    {
        Area area = default!;
        IEnumerable<Plan> plans = default!;
        rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Money > 0).Where(p => p.Area == area.Code).Collect());
        rule.Then().Do(ctx => Nothing(plans));
    }

    private static bool TakesTime(Plan plan)
    {
        var begin = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begin) < TimeSpan.FromMilliseconds(1))
            plan.ToString();
        return true;
    }

    private static void Nothing(params object[] things) => _ = things;
}
