using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Network;

/// <summary>What asks nothing of earlier patterns is decided once, and joined like facts.</summary>
public sealed class TableTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void What_needs_no_facts_matches_when_the_session_begins_in_the_order_of_the_rules()
    {
        var session = Rules.Session(
            rule => Says(rule, "collection", when => when.Query(() => Plans, q => q.Match<Plan>().Collect())),
            rule => Says(rule, "not", when => when.Not<Area>()),
            rule => Says(rule, "sorted", when => when.Query(() => Plans, q => q.Match<Plan>().Collect().OrderBy(p => p.Money))));

        session.Fire(_said).ShouldBe(["collection", "not", "sorted"]);
    }

    [Fact]
    public void Facts_that_are_there_before_the_session_begins_are_seen()
    {
        var factory = Rules.Compile(
            rule => Says(rule, "collection", when => when.Query(() => Plans, q => q.Match<Plan>().Collect())),
            rule => Says(rule, "not", when => when.Not<Plan>()),
            rule => Says(rule, "exists", when => when.Match<Area>().Exists<Plan>()));

        var session = factory.CreateSession(session => session.InsertAll([new Area("ALM"), new Plan("1")]));

        session.Fire(_said).ShouldBe(["collection", "exists"], ignoreOrder: true);
    }

    [Fact]
    public void A_rule_may_ask_the_same_twice()
    {
        var session = Rules.Session(rule => Says(rule, "both", when => when.Exists<Plan>().Exists<Plan>().Match<Area>().Not<Note>().Not<Note>()));
        var note = new Note("a");
        session.InsertAll([new Area("ALM"), note, new Plan("1")]);
        session.Fire(_said).ShouldBeEmpty();

        session.Retract(note);

        session.Fire(_said).ShouldBe(["both"]);
    }

    [Fact]
    public void A_fact_meets_the_rows_that_come_of_it()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            IGrouping<string?, Plan> group = default!;
            rule.When().Match(() => plan).Query(() => group, q => q.Match<Plan>().GroupBy(p => p.Area)).Exists<Plan>();
            rule.Then().Do(_ => _said.Add($"{plan} of {group.Key}: {string.Join(",", group)}"));
        });

        session.Insert(new Plan("1", "ALM"));

        session.Fire(_said).ShouldBe(["1 of ALM: 1"]);
    }

    [Fact]
    public void A_condition_on_rows_lets_them_come_and_go()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            IGrouping<string?, Plan> group = default!;
            rule.When().Match(() => area).Query(() => group, q => q.Match<Plan>().GroupBy(p => p.Area).Where(g => g.Count() > 1)).Having(() => group.Key == area.Code);
            rule.Then().Do(_ => _said.Add($"{area}: {string.Join(",", group)}")).Undo(_ => _said.Add($"no more {area}"));
        });
        var plan = new Plan("2", "ALM");
        session.InsertAll([new Area("ALM"), new Area("ULY"), new Plan("1", "ALM"), plan, new Plan("3", "ULY")]);
        session.Fire(_said).ShouldBe(["ALM: 1,2"]);

        plan.Area = "ULY";
        session.Update(plan);

        session.Fire(_said).ShouldBe(["no more ALM", "ULY: 3,2"], ignoreOrder: true);
    }

    private static IEnumerable<Plan> Plans { get; set; } = default!;

    private void Says(WrittenRule rule, string what, Func<ILeftHandSideExpression, ILeftHandSideExpression> when)
    {
        when(rule.When());
        rule.Then().Do(_ => _said.Add(what));
    }

    private sealed record Note(string Text);
}
