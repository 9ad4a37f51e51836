using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>The order of firings is part of the contract.</summary>
public sealed class OrderTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void A_batch_is_offered_type_by_type_as_the_rules_first_name_them()
    {
        var session = Rules.Session(
            rule =>
            {
                Area area = default!;
                rule.When().Match(() => area);
                rule.Then().Do(_ => _said.Add($"{area}"));
            },
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan);
                rule.Then().Do(_ => _said.Add($"{plan}"));
            });

        session.InsertAll([new Plan("1"), new Area("A"), new Plan("2"), new Area("B")]);

        session.Fire(_said).ShouldBe(["A", "B", "1", "2"]);
    }

    [Fact]
    public void A_self_join_makes_each_pair_once_the_new_fact_on_the_left_first()
    {
        var session = Rules.Session(rule =>
        {
            Plan one = default!;
            Plan other = default!;
            rule.When().Match(() => one).Match(() => other, p => p != one);
            rule.Then().Do(_ => _said.Add($"{one}{other}"));
        });

        session.InsertAll([new Plan("1"), new Plan("2")]);
        session.Insert(new Plan("3"));

        session.Fire(_said).ShouldBe(["12", "21", "31", "32", "13", "23"]);
    }

    [Fact]
    public void Pairs_come_left_by_left_whichever_side_is_new()
    {
        Pairs(session => session.InsertAll([new Area("A"), new Area("B"), new Plan("1"), new Plan("2")])).ShouldBe(["A1", "A2", "B1", "B2"]);
        Pairs(
            session => session.InsertAll([new Plan("1"), new Plan("2")]),
            session => session.InsertAll([new Area("A"), new Area("B")])).ShouldBe(["A1", "A2", "B1", "B2"]);
        Pairs(
            session => session.InsertAll([new Area("A"), new Area("B")]),
            session => session.InsertAll([new Plan("1"), new Plan("2")])).ShouldBe(["A1", "A2", "B1", "B2"]);
    }

    [Fact]
    public void Facts_inserted_one_by_one_fire_in_the_order_their_matches_came_about()
    {
        Pairs(
            session => session.Insert(new Plan("1")),
            session => session.Insert(new Area("A")),
            session => session.Insert(new Plan("2")),
            session => session.Insert(new Area("B"))).ShouldBe(["A1", "A2", "B1", "B2"]);
        Pairs(
            session => session.Insert(new Area("A")),
            session => session.Insert(new Plan("1")),
            session => session.Insert(new Area("B")),
            session => session.Insert(new Plan("2"))).ShouldBe(["A1", "B1", "A2", "B2"]);
    }

    [Fact]
    public void Candidates_of_one_key_come_in_order_of_arrival()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan, p => p.Area == area.Code);
            rule.Then().Do(_ => _said.Add($"{area}{plan}"));
        });
        var plans = Enumerable.Range(0, 6).Select(i => new Plan($"{i}", i % 2 == 0 ? "A" : "B")).ToArray();
        session.InsertAll(plans);
        session.Retract(plans[0]);
        session.Insert(plans[0]);

        session.InsertAll([new Area("B"), new Area("A")]);

        session.Fire(_said).ShouldBe(["B1", "B3", "B5", "A2", "A4", "A0"]);
    }

    [Fact]
    public void A_changed_fact_keeps_its_place_among_those_that_wait()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(_ => _said.Add($"{plan}"));
        });
        Plan[] plans = [new("1"), new("2"), new("3")];
        session.InsertAll(plans);
        session.Update(plans[0]);
        session.Fire(_said).ShouldBe(["1", "2", "3"]);

        session.UpdateAll([plans[2], plans[0]]);
        session.Fire(_said).ShouldBe(["3", "1"]);
    }

    [Fact]
    public void Rules_compile_and_fire_in_the_order_given()
    {
        var session = Rules.Session(
            rule =>
            {
                rule.When().Match<Plan>(p => p.Money > 0);
                rule.Then().Do(ctx => _said.Add(ctx.Rule.Name));
            },
            rule =>
            {
                rule.When().Match<Plan>();
                rule.Then().Do(ctx => _said.Add(ctx.Rule.Name));
            },
            rule =>
            {
                rule.When().Match<Plan>(p => p.Money > 0);
                rule.Then().Do(ctx => _said.Add(ctx.Rule.Name));
            });

        session.Insert(new Plan("1", money: 1));

        session.Fire(_said).Order().ShouldBe(["R1", "R2", "R3"]);
        Array.IndexOf(_said.ToArray(), "R1").ShouldBeLessThan(Array.IndexOf(_said.ToArray(), "R3"));
    }

    [Fact]
    public void Groups_of_the_first_outer_fact_come_first()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            IGrouping<string?, Plan> plans = default!;
            rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Money == area.Need).GroupBy(p => p.Area));
            rule.Then().Do(_ => _said.Add($"{area}{plans.Key}"));
        });

        session.InsertAll([new Area("A", 1), new Area("B", 2), new Plan("1", "y", 2), new Plan("2", "x", 1), new Plan("3", "x", 2), new Plan("4", "z", 1)]);

        session.Fire(_said).ShouldBe(["Ax", "Az", "By", "Bx"]);
    }

    [Fact]
    public void Withdrawn_pairs_are_told_before_updated_ones()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan, p => p.Money >= area.Need);
            rule.Then().Do(ctx => ctx.Halt());
        });
        var plan = new Plan("1", money: 5);
        session.InsertAll([new Area("A", 1), new Area("B", 5), plan]);
        session.Events.ActivationDeletedEvent += (_, args) => _said.Add($"deleted {args.Facts.First().Value}");
        session.Events.ActivationUpdatedEvent += (_, args) => _said.Add($"updated {args.Facts.First().Value}");

        plan.Money = 3;
        session.Update(plan);

        _said.ShouldBe(["deleted B", "updated A"]);
    }

    private string[] Pairs(params Action<ISession>[] steps)
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan);
            rule.Then().Do(_ => _said.Add($"{area}{plan}"));
        });
        foreach (var step in steps)
            step(session);
        return session.Fire(_said);
    }
}
