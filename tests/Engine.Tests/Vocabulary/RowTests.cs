using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>Queries that give rows: Where, Select, SelectMany, GroupBy, From.</summary>
public sealed class RowTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void Without_facts_there_is_no_group()
    {
        GroupedByArea().Fire(_said).ShouldBeEmpty();
    }

    [Fact]
    public void Groups_come_in_the_order_their_keys_were_first_seen()
    {
        var session = GroupedByArea();

        session.InsertAll([new Plan("1", "b"), new Plan("2", "a"), new Plan("3", "b"), new Plan("4")]);

        session.Fire(_said).ShouldBe(["+b:1,3", "+a:2", "+-:4"]);
    }

    [Fact]
    public void A_key_that_changes_leaves_one_group_for_another()
    {
        var session = GroupedByArea();
        var plan = new Plan("1", "a");
        session.InsertAll([plan, new Plan("2", "a"), new Plan("3", "b")]);
        session.Fire();

        plan.Area = "b";
        session.Update(plan);
        session.Fire(_said).ShouldBe(["+a:2", "+b:3,1"], ignoreOrder: true);

        plan.Area = "c";
        session.Update(plan);
        session.Fire(_said).ShouldBe(["+b:3", "+c:1"], ignoreOrder: true);

        session.Retract(plan);
        session.Fire(_said).ShouldBe(["-c"]);
    }

    [Fact]
    public void A_member_that_changes_but_stays_fires_its_group_again()
    {
        var session = GroupedByArea();
        var plan = new Plan("1", "a");
        session.InsertAll([plan, new Plan("2", "b")]);
        session.Fire();

        session.Update(plan);

        session.Fire(_said).ShouldBe(["+a:1"]);
    }

    [Fact]
    public void A_group_is_a_row_that_ends_with_its_last_member()
    {
        var session = GroupedByArea();
        var one = new Plan("1", "a");
        var two = new Plan("2", "a");
        session.InsertAll([one, two]);
        session.Fire();

        session.Retract(one);
        session.Fire(_said).ShouldBe(["+a:2"]);
        session.Retract(two);
        session.Fire(_said).ShouldBe(["-a"]);
    }

    [Fact]
    public void A_group_emptied_and_filled_by_one_batch_was_modified()
    {
        var session = GroupedByArea();
        var one = new Plan("1", "a");
        var two = new Plan("2", "b");
        session.InsertAll([one, two]);
        session.Fire();

        (one.Area, two.Area) = ("b", "a");
        session.UpdateAll([one, two]);

        session.Fire(_said).ShouldBe(["+a:2", "+b:1"], ignoreOrder: true);
    }

    [Fact]
    public void A_group_filtered_by_its_size_comes_and_goes()
    {
        var session = Rules.Session(rule =>
        {
            IGrouping<string?, Plan> plans = default!;
            rule.When().Query(() => plans, q => q.Match<Plan>(p => p.Money > 0).GroupBy(p => p.Area).Where(g => g.Count() > 1));
            rule.Then().Do(_ => _said.Add($"{plans.Key}:{plans.Count()}"));
        });
        var poor = new Plan("2", "a");
        session.InsertAll([new Plan("1", "a", 1), poor, new Plan("3", "b", 1)]);
        session.Fire(_said).ShouldBeEmpty();

        poor.Money = 1;
        session.Update(poor);
        session.Fire(_said).ShouldBe(["a:2"]);

        poor.Money = 0;
        session.Update(poor);
        session.Fire(_said).ShouldBeEmpty();
    }

    [Fact]
    public void Each_outer_fact_has_groups_of_its_own_in_its_turn()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            IGrouping<string, Plan> plans = default!;
            rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Money >= area.Need).GroupBy(p => p.Area + area.Code));
            rule.Then().Do(_ => _said.Add($"{plans.Key}:{string.Join(",", plans)}"));
        });

        session.InsertAll([new Area("X", 1), new Area("Y", 2), new Plan("1", "a", 1), new Plan("2", "b", 2), new Plan("3", "a", 2)]);

        session.Fire(_said).ShouldBe(["aX:1,3", "bX:2", "bY:2", "aY:3"]);
    }

    [Fact]
    public void Groups_may_be_flattened_and_collected_again()
    {
        var session = Rules.Session(rule =>
        {
            IEnumerable<Plan> plans = default!;
            rule.When().Query(() => plans, q => q.Match<Plan>().GroupBy(p => p.Area).Where(g => g.Count() > 1).SelectMany(g => g).Collect());
            rule.Then().Do(_ => _said.Add(string.Join(",", plans)));
        });
        session.InsertAll([new Plan("1", "b"), new Plan("2", "a"), new Plan("3", "b"), new Plan("4", "c"), new Plan("5", "a")]);

        session.Fire(_said).ShouldBe(["1,3,2,5"]);
    }

    [Fact]
    public void Elements_of_the_first_group_are_flattened_first()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Query(() => plan, q => q.Match<Plan>().GroupBy(p => p.Area).SelectMany(g => g));
            rule.Then().Do(_ => _said.Add($"{plan}"));
        });

        session.InsertAll([new Plan("1", "b"), new Plan("2", "a"), new Plan("3", "b"), new Plan("4", "a")]);

        session.Fire(_said).ShouldBe(["1", "3", "2", "4"]);
    }

    [Fact]
    public void Equal_elements_are_one_row_while_any_source_gives_it()
    {
        var session = Flattened();
        var one = new Plan("1") { Parts = ["a", "a"] };
        var two = new Plan("2") { Parts = ["a"] };
        session.InsertAll([one, two]);
        session.Fire(_said).ShouldBe(["+a"]);

        session.Retract(one);
        session.Fire(_said).ShouldBeEmpty();
        session.Retract(two);
        session.Fire(_said).ShouldBe(["-a"]);
    }

    [Fact]
    public void A_source_that_gives_nothing_makes_no_row()
    {
        Flattened().Fire(_said).ShouldBeEmpty();

        var session = Flattened();
        session.Insert(new Plan("1"));
        session.Fire(_said).ShouldBeEmpty();
    }

    [Fact]
    public void A_projection_is_a_row_for_each_source_and_is_computed_anew()
    {
        var session = Rules.Session(rule =>
        {
            Note note = default!;
            rule.When().Query(() => note, q => q.Match<Plan>().Select(p => new Note($"{p.Name}{p.Area}")).Where(n => n.Text.Length > 1));
            rule.Then().Do(ctx => _said.Add($"{note.Text} of {ctx.Match.Facts.Single().Source!.Facts.Single().Value}")).Undo(_ => _said.Add($"-{note.Text}"));
        });
        var plan = new Plan("1", "a");
        session.InsertAll([plan, new Plan("2", "b"), new Plan("3")]);
        session.Fire(_said).ShouldBe(["1a of 1", "2b of 2"]);

        plan.Area = "z";
        session.Update(plan);
        session.Fire(_said).ShouldBe(["1z of 1"]);

        plan.Area = null;
        session.Update(plan);
        session.Fire(_said).Length.ShouldBe(1);
    }

    [Fact]
    public void A_projection_may_mention_an_outer_fact()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            IEnumerable<string> names = default!;
            rule.When().Match(() => area).Query(() => names, q => q.Match<Plan>().Select(p => area.Code + p.Name).Collect());
            rule.Then().Do(_ => _said.Add(string.Join(",", names)));
        });

        session.InsertAll([new Area("A"), new Area("B"), new Plan("1"), new Plan("2")]);

        session.Fire(_said).ShouldBe(["A1,A2", "B1,B2"]);
    }

    [Fact]
    public void A_query_of_plain_facts_is_a_row_for_each()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Query(() => plan, q => q.Match<Plan>(p => p.Area == area.Code).Where(p => p.Money > 0));
            rule.Then().Do(_ => _said.Add($"{area}{plan}"));
        });

        session.InsertAll([new Area("A"), new Plan("1", "A", 1), new Plan("2", "A"), new Plan("3", "B", 1)]);

        session.Fire(_said).ShouldBe(["A1"]);
    }

    [Fact]
    public void What_was_bound_before_can_be_the_source()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            string part = default!;
            rule.When().Match(() => plan).Query(() => part, q => q.From(() => plan.Parts).SelectMany(parts => parts).Where(p => p != "b"));
            rule.Then().Do(_ => _said.Add($"+{plan}{part}")).Undo(_ => _said.Add($"-{plan}{part}"));
        });
        var plan = new Plan("1") { Parts = ["a", "b", "c"] };
        session.InsertAll([plan, new Plan("2")]);
        session.Fire(_said).ShouldBe(["+1a", "+1c"]);

        plan.Parts = ["c", "d"];
        session.Update(plan);
        session.Fire(_said).ShouldBe(["-1a", "+1c", "+1d"], ignoreOrder: true);
    }

    [Fact]
    public void A_query_may_be_joined_by_what_follows()
    {
        var session = Rules.Session(rule =>
        {
            IGrouping<string?, Plan> plans = default!;
            Area area = default!;
            rule.When().Query(() => plans, q => q.Match<Plan>().GroupBy(p => p.Area)).Match(() => area, a => a.Code == plans.Key, a => a.Need > plans.Count());
            rule.Then().Do(_ => _said.Add($"{area}"));
        });
        session.InsertAll([new Plan("1", "ULY"), new Plan("2", "ALM"), new Area("ULY", 2), new Area("ALM", 1)]);
        session.Fire(_said).ShouldBe(["ULY"]);

        session.Insert(new Plan("3", "ULY"));
        session.Fire(_said).ShouldBeEmpty();
    }

    [Fact]
    public void Two_queries_stand_side_by_side()
    {
        var session = Rules.Session(rule =>
        {
            IGrouping<string?, Plan> rich = default!;
            IEnumerable<Area> areas = default!;
            rule.When()
                .Query(() => rich, q => q.Match<Plan>(p => p.Money > 0).GroupBy(p => p.Area))
                .Query(() => areas, q => q.Match<Area>(a => a.Code == rich.Key).Collect());
            rule.Then().Do(_ => _said.Add($"{rich.Key}:{rich.Count()}/{areas.Count()}"));
        });

        session.InsertAll([new Plan("1", "ULY", 1), new Plan("2", "ULY", 1), new Plan("3", "ALM", 1), new Area("ULY")]);

        session.Fire(_said).ShouldBe(["ULY:2/1", "ALM:1/0"]);
    }

    private ISession GroupedByArea() => Rules.Session(rule =>
    {
        IGrouping<string?, Plan> plans = default!;
        rule.When().Query(() => plans, q => q.Match<Plan>().GroupBy(p => p.Area));
        rule.Then().Do(_ => _said.Add($"+{plans.Key ?? "-"}:{string.Join(",", plans)}")).Undo(_ => _said.Add($"-{plans.Key ?? "-"}"));
    });

    private ISession Flattened() => Rules.Session(rule =>
    {
        string part = default!;
        rule.When().Query(() => part, q => q.Match<Plan>().SelectMany(p => p.Parts));
        rule.Then().Do(_ => _said.Add($"+{part}")).Undo(_ => _said.Add($"-{part}"));
    });
}
