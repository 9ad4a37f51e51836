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
    public void The_search_of_a_rule_is_its_own_work_and_its_joins_tell_what_entered()
    {
        var session = Rules.Session(Paired, RichPlan);
        session.Metrics.IsEnabled = true;
        Plan[] plans = [new("1", "A"), new("2", "B"), new("3", "A")];
        session.InsertAll([new Area("A"), .. plans]);
        session.Update(plans[0]);
        session.Retract(plans[1]);

        var joins = session.GetSchema().Nodes.Where(node => node.NodeType == NodeType.Join && node.Rules.First().Name == "R1").Select(node => session.Metrics.FindByNodeId(node.Id)!).ToList();
        joins.Select(join => (join.InsertInputCount, join.UpdateInputCount, join.RetractInputCount)).ShouldBe([(1, 0, 0), (3, 1, 1)]);
        var rules = session.Metrics.GetRules().ToList();
        rules.Select(rule => (rule.Rule.Name, rule.Created)).ShouldBe([("R1", 2), ("R2", 0)]);
        rules[0].FindingTime.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(2));
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
