using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Network;

/// <summary>Facts that ask the same of a query have one answer.</summary>
public sealed class KeyedQueryTests
{
    private readonly List<string> _said = [];
    private int _sorted;

    [Fact]
    public void Facts_that_query_their_own_group_look_at_each_member_once()
    {
        var session = Rules.Session(PlansOfTheSameArea);
        session.InsertAll(Enumerable.Range(0, 1000).Select(i => new Plan($"P{i}", i % 2 == 0 ? "ALM" : "ULY", i)));

        session.Fire(_said).Length.ShouldBe(1000);
        _sorted.ShouldBe(1000);
    }

    [Fact]
    public void A_fact_that_changes_its_key_asks_the_other_group()
    {
        var session = Rules.Session(PlansOfTheSameArea);
        var moving = new Plan("2", "ALM", 2);
        session.InsertAll([new Plan("1", "ALM", 1), moving, new Plan("3", "ULY", 3)]);
        session.Fire(_said).ShouldBe(["1: 1,2", "2: 1,2", "3: 3"]);

        moving.Area = "ULY";
        session.Update(moving);

        session.Fire(_said).ShouldBe(["1: 1", "2: 2,3", "3: 2,3"], ignoreOrder: true);
    }

    [Fact]
    public void A_group_that_loses_its_last_asker_is_asked_anew_by_the_next()
    {
        var session = Rules.Session(rule => PlansOf(rule, (area, plan) => $"{area}: {plan}"));
        var area = new Area("ALM");
        session.InsertAll([area, new Plan("1", "ALM")]);
        session.Fire(_said).ShouldBe(["ALM: 1"]);

        session.Retract(area);
        session.Insert(new Plan("2", "ALM"));
        session.Fire(_said).ShouldBeEmpty();

        session.Insert(new Area("ALM"));
        session.Fire(_said).ShouldBe(["ALM: 1,2"]);
    }

    [Fact]
    public void Every_asker_hears_of_a_change_in_order_of_arrival()
    {
        var session = Rules.Session(rule => PlansOf(rule, (area, plans) => $"{area}{area.Need}: {plans}"));
        session.InsertAll([new Area("ALM", 1), new Area("ULY", 2), new Area("ALM", 3)]);
        session.Fire(_said).ShouldBe(["ALM1: ", "ULY2: ", "ALM3: "]);

        session.InsertAll([new Plan("u", "ULY"), new Plan("a", "ALM")]);

        session.Fire(_said).ShouldBe(["ALM1: a", "ULY2: u", "ALM3: a"]);
    }

    [Fact]
    public void Each_asker_has_a_match_fact_of_its_own_with_the_members_as_its_source()
    {
        var session = Rules.Session(rule => PlansOf(rule, (area, plans) => $"{area}{area.Need}: {plans}"));
        var sources = new List<int>();
        session.Events.RuleFiredEvent += (_, fired) => sources.Add(fired.Match.Facts.Last().Source!.Facts.Count());
        session.InsertAll([new Area("ALM", 1), new Area("ALM", 2), new Plan("a", "ALM")]);
        session.Fire();

        sources.ShouldBe([1, 1]);
    }

    [Fact]
    public void A_key_that_throws_leaves_the_session_as_it_was()
    {
        var session = Rules.Session(rule =>
        {
            Broken broken = default!;
            IEnumerable<Plan> plans = default!;
            rule.When().Match(() => broken).Query(() => plans, q => q.Match<Plan>(p => p.Area == broken.Area).Collect());
            rule.Then().Do(_ => _said.Add($"{plans.Count()}"));
        });
        session.InsertAll([new Plan("a", "ALM")]);

        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.InsertAll([new Broken("ALM"), new Broken(null)]))
            .Expression.ShouldContain("broken.Area");

        session.Query<Broken>().ShouldBeEmpty();
        session.Insert(new Broken("ALM"));
        session.Fire(_said).ShouldBe(["1"]);
    }

    [Fact]
    public void A_group_may_ask_by_a_part_of_its_key()
    {
        var session = Rules.Session(rule =>
        {
            IGrouping<(string? Area, int Money), Plan> group = default!;
            IEnumerable<Plan> plans = default!;
            rule.When()
                .Query(() => group, q => q.Match<Plan>().GroupBy(p => ValueTuple.Create(p.Area, p.Money)))
                .Query(() => plans, q => q.Match<Plan>(p => p.Area == group.Key.Area).Collect());
            rule.Then().Do(_ => _said.Add($"{group.Key.Area} {group.Key.Money}: {string.Join(",", plans)}"));
        });

        session.InsertAll([new Plan("1", "ALM", 1), new Plan("2", "ALM", 2), new Plan("3", "ULY", 1)]);

        session.Fire(_said).ShouldBe(["ALM 1: 1,2", "ALM 2: 1,2", "ULY 1: 3"]);
    }

    private void PlansOfTheSameArea(WrittenRule rule)
    {
        Plan plan = default!;
        IEnumerable<Plan> neighbours = default!;
        Func<Plan, int> key = p =>
        {
            _sorted++;
            return p.Money;
        };
        rule.When().Match(() => plan).Query(() => neighbours, q => q.Match<Plan>(p => p.Area == plan.Area).Collect().OrderBy(p => key(p)));
        rule.Then().Do(_ => _said.Add($"{plan}: {string.Join(",", neighbours)}"));
    }

    private void PlansOf(WrittenRule rule, Func<Area, string, string> say)
    {
        Area area = default!;
        IEnumerable<Plan> plans = default!;
        rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Area == area.Code).Collect());
        rule.Then().Do(_ => _said.Add(say(area, string.Join(",", plans))));
    }

    private sealed class Broken(string? area)
    {
        public string Area => area ?? throw new InvalidOperationException("no area");
    }
}
