using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>And, Or, Let and Having.</summary>
public sealed class GroupTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void Each_branch_that_holds_fires()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Or(or => or.Match(() => plan, p => p.Money > 0).Match(() => plan, p => p.Area == "ULY"));
            rule.Then().Do(_ => _said.Add($"{plan}"));
        });

        session.InsertAll([new Plan("1", "ULY", 5), new Plan("2", "ULY"), new Plan("3")]);

        session.Fire(_said).ShouldBe(["1", "1", "2"]);
    }

    [Fact]
    public void Branches_fire_in_the_order_written()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            Area area = default!;
            Note note = default!;
            rule.When().Or(or => or.Match(() => note).Match(() => plan).Match(() => area));
            rule.Then().Do(ctx => _said.Add(ctx.Match.Facts.Single(fact => fact.Value != null).Value!.GetType().Name));
        });

        session.InsertAll([new Note("n"), new Plan("1"), new Area("ULY")]);

        session.Fire(_said).ShouldBe(["Note", "Plan", "Area"]);
    }

    [Fact]
    public void What_a_branch_does_not_bind_is_listed_empty_with_its_type()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            int number = default;
            rule.When().Or(or => or.Match(() => plan).Match(() => number));
            rule.Then().Do(ctx => _said.Add(string.Join(" ", ctx.Match.Facts.Select(fact => $"{fact.Declaration.Name}:{fact.Type.Name}:{fact.Value ?? "-"}"))));
        });

        session.InsertAll([new Plan("1"), 7]);

        session.Fire(_said).ShouldBe(["plan:Plan:1 number:Int32:-", "plan:Plan:- number:Int32:7"]);
    }

    [Fact]
    public void What_a_branch_does_not_bind_is_default_in_filters_conditions_and_values()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            int number = default;
            var sum = 0;
            rule.When()
                .Or(or => or.Match(() => plan).Match(() => number))
                .Let(() => sum, () => number + (plan == null ? 100 : plan.Money))
                .Having(() => number == 0 || plan == null);
            rule.Filter().Where(() => number < 50);
            rule.Then().Do(_ => _said.Add($"{sum}"));
        });

        session.InsertAll([new Plan("1", money: 3), 7, 60]);

        session.Fire(_said).ShouldBe(["3", "107"]);
    }

    [Fact]
    public void What_follows_the_group_is_joined_to_each_branch()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            Note note = default!;
            rule.When()
                .Match(() => area)
                .Or(or => or.Match(() => plan, p => p.Area == area.Code).And(and => and.Not<Plan>(p => p.Area == area.Code).Exists<Note>()))
                .Match(() => note, n => n.Text == area.Code);
            rule.Then().Do(_ => _said.Add($"{area} {(plan == null ? "-" : plan.Name)} {note.Text}"));
        });

        session.InsertAll([new Area("ULY"), new Area("ALM"), new Plan("1", "ULY"), new Note("ALM"), new Note("ULY")]);

        session.Fire(_said).ShouldBe(["ULY 1 ULY", "ALM - ALM"], ignoreOrder: true);
    }

    [Fact]
    public void Groups_in_groups_are_multiplied_out()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            Area area = default!;
            rule.When()
                .Or(or => or.Match(() => plan, p => p.Money == 1).Or(inner => inner.Match(() => plan, p => p.Money == 2).Match(() => plan, p => p.Money == 3)))
                .Or(or => or.Match(() => area, a => a.Need == 1).Match(() => area, a => a.Need == 2));
            rule.Then().Do(_ => _said.Add($"{plan}{area}"));
        });

        session.InsertAll([new Plan("1", money: 1), new Plan("2", money: 2), new Plan("3", money: 3), new Area("A", 1), new Area("B", 2)]);

        session.Fire(_said).ShouldBe(["1A", "1B", "2A", "2B", "3A", "3B"], ignoreOrder: true);
    }

    [Fact]
    public void And_groups_what_belongs_together()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            Area area = default!;
            rule.When().And(and => and.Match(() => plan).Match(() => area, a => a.Code == plan.Area));
            rule.Then().Do(_ => _said.Add($"{plan} {area}"));
        });

        session.InsertAll([new Plan("1", "ULY"), new Area("ULY"), new Area("ALM")]);

        session.Fire(_said).ShouldBe(["1 ULY"]);
    }

    [Fact]
    public void A_value_is_part_of_the_match_and_of_nothing_else()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            Note note = default!;
            rule.When().Match(() => plan).Let(() => note, () => new Note(plan.Name));
            rule.Then().Do(ctx => _said.Add($"{note.Text} {ctx.Match.Facts.Count()}"));
        });

        session.Insert(new Plan("1"));

        session.Fire(_said).ShouldBe(["1 2"]);
        session.Query<Note>().ShouldBeEmpty();
    }

    [Fact]
    public void A_value_is_computed_anew_with_each_change()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            var twice = 0;
            var text = "";
            rule.When().Match(() => plan).Let(() => twice, () => plan.Money * 2).Let(() => text, () => $"{plan.Name}={twice}").Having(() => twice > 0);
            rule.Then().Do(_ => _said.Add(text));
        });
        var plan = new Plan("1", money: 2);
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["1=4"]);

        plan.Money = 3;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["1=6"]);

        plan.Money = 0;
        session.Update(plan);
        session.Fire(_said).ShouldBeEmpty();
    }

    [Fact]
    public void Having_adds_to_the_last_pattern_again_and_again()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan).Having(() => plan.Area == area.Code).Having(() => plan.Money > 0, () => area.Need > 0);
            rule.Then().Do(_ => _said.Add($"{area} {plan}"));
        });

        session.InsertAll([new Area("ULY", 1), new Area("ALM"), new Plan("1", "ULY", 1), new Plan("2", "ULY"), new Plan("3", "ALM", 1)]);

        session.Fire(_said).ShouldBe(["ULY 1"]);
    }

    [Fact]
    public void Having_after_a_group_belongs_to_the_pattern_before_it()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            rule.When().Match(() => area).And(and => and.Exists<Plan>()).Having(() => area.Need > 0);
            rule.Then().Do(_ => _said.Add($"{area}"));
        });

        session.InsertAll([new Area("ULY", 1), new Area("ALM"), new Plan("1")]);

        session.Fire(_said).ShouldBe(["ULY"]);
    }

    [Fact]
    public void Having_with_nothing_before_it_is_refused()
    {
        Should.Throw<RuleDefinitionException>(() => Rules.Define(rule => rule.When().Having(() => _said.Count > 0)))
            .InnerException.ShouldBeOfType<ArgumentException>();
    }
}
