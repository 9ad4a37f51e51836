using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>Queries beside, before, between and within everything else a rule can say.</summary>
public sealed class QueryPlacesTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void A_collection_may_be_bound_as_something_more_general()
    {
        var session = Rules.Session(rule =>
        {
            IEnumerable<object> all = default!;
            rule.When().Query(() => all, q => q.Match<Plan>().Collect());
            rule.Then().Do(_ => _said.Add($"{all.Count()}"));
        });
        session.Insert(new Plan("1"));

        session.Fire(_said).ShouldBe(["1"]);
    }

    [Fact]
    public void A_member_of_an_earlier_fact_can_be_the_source()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            string name = default!;
            rule.When().Match(() => plan).Query(() => name, q => q.From(() => plan.Name).Where(n => n.Length > 1));
            rule.Then().Do(_ => _said.Add(name));
        });
        session.InsertAll([new Plan("a"), new Plan("bc")]);

        session.Fire(_said).ShouldBe(["bc"]);
    }

    [Fact]
    public void Parts_of_an_earlier_fact_can_be_the_source()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            string part = default!;
            rule.When()
                .Match(() => plan)
                .Query(() => part, q => q.From(() => plan.Parts).SelectMany(parts => parts).Where(p => p != plan.Area).Select(p => p + "!"));
            rule.Then().Do(_ => _said.Add(part));
        });
        var plan = new Plan("1", "y") { Parts = ["x", "y", "z"] };
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["x!", "z!"]);

        plan.Parts = ["z"];
        session.Update(plan);
        session.Fire(_said).ShouldBe(["z!"]);
    }

    [Fact]
    public void Collections_may_come_before_patterns_that_mention_them()
    {
        var session = Rules.Session(rule =>
        {
            IEnumerable<Area> areas = default!;
            IEnumerable<Plan> plans = default!;
            Note note = default!;
            rule.When()
                .Query(() => areas, q => q.Match<Area>().Collect())
                .Query(() => plans, q => q.Match<Plan>().Collect())
                .Match(() => note, _ => areas.Count() == plans.Count())
                .Exists<int>();
            rule.Then().Do(ctx => _said.Add($"{note.Text}{areas.Count()} {string.Join(",", ctx.Match.Facts.Select(fact => fact.Declaration.Name))}"));
        });

        session.InsertAll([new Note("n"), 1]);
        session.Fire(_said).ShouldBe(["n0 areas,plans,note"]);
        session.Insert(new Area("A"));
        session.Fire(_said).ShouldBeEmpty();
        session.Insert(new Plan("1"));
        session.Fire(_said).ShouldBe(["n1 areas,plans,note"]);
    }

    [Fact]
    public void What_follows_a_group_may_mention_its_key()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            IGrouping<string?, Plan> plans = default!;
            rule.When()
                .Match(() => area)
                .Query(() => plans, q => q.Match<Plan>().GroupBy(p => p.Area).Where(g => g.Key == area.Code))
                .Not<Note>(n => n.Text == plans.Key);
            rule.Then().Do(_ => _said.Add($"{area}{plans.Count()}"));
        });
        var area = new Area("A");
        session.InsertAll([area, new Plan("1", "A"), new Plan("2", "B"), new Plan("3", "B")]);
        session.Fire(_said).ShouldBe(["A1"]);

        var note = new Note("A");
        session.Insert(note);
        session.Retract(note);
        session.Fire(_said).ShouldBe(["A1"]);
        area.Code = "B";
        session.Update(area);
        session.Fire(_said).ShouldBe(["B2"]);
    }

    [Fact]
    public void Branches_may_bind_one_name_by_different_queries()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            IEnumerable<Note> notes = default!;
            rule.When().Match(() => area).Or(either => either
                .And(both => both.Match(() => plan, p => p.Area == area.Code).Query(() => notes, q => q.Match<Note>(n => n.Text == plan.Name).Collect()))
                .And(both => both.Not<Plan>(p => p.Area == area.Code).Query(() => notes, q => q.Match<Note>().Collect())));
            rule.Then().Do(_ => _said.Add($"{plan}{notes.Count()}"));
        });
        session.InsertAll([new Area("A"), new Note("1"), new Note("2")]);
        session.Fire(_said).ShouldBe(["2"]);

        session.Insert(new Plan("1", "A"));
        session.Fire(_said).ShouldBe(["11"]);
    }

    [Fact]
    public void A_quantifier_may_look_at_collections()
    {
        var rule = new RuleBuilder();
        rule.Name("No area with two plans");
        rule.LeftHandSide().Pattern(typeof(Area), "area");
        var crowd = rule.LeftHandSide().Not().Pattern(typeof(IEnumerable<Plan>), "plans");
        crowd.Condition((IEnumerable<Plan> plans) => plans.Count() > 1);
        var collected = crowd.Aggregate();
        collected.Pattern(typeof(Plan), "plan").Condition((Plan plan, Area area) => plan.Area == area.Code);
        collected.Collect();
        rule.RightHandSide().Action((IContext ctx, Area area) => _said.Add(area.Code));
        var session = new RuleCompiler().Compile([rule.Build()]).CreateSession();
        var second = new Plan("2", "A");
        session.InsertAll([new Area("A"), new Plan("1", "A")]);
        session.Fire(_said).ShouldBe(["A"]);

        session.Insert(second);
        session.Fire(_said).ShouldBeEmpty();
        session.Retract(second);
        session.Fire(_said).ShouldBe(["A"]);
    }

    [Fact]
    public void What_is_yielded_of_a_collection_follows_it()
    {
        var session = Rules.Session(Sum, rule =>
        {
            Note note = default!;
            rule.When().Match(() => note);
            rule.Then().Do(_ => _said.Add(note.Text));
        });
        var plan = new Plan("1", "A", 2);
        session.InsertAll([new Area("A"), plan, new Plan("2", "A", 3)]);
        session.Fire(_said).ShouldBe(["5"]);

        plan.Money = 7;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["10"]);
        session.Retract(plan);
        session.Fire();
        session.Query<Note>().ShouldBeEmpty();
    }

    private static void Sum(WrittenRule rule)
    {
        Area area = default!;
        IEnumerable<Plan> plans = default!;
        rule.When()
            .Match(() => area)
            .Query(() => plans, q => q.Match<Plan>(p => p.Area == area.Code).Collect())
            .Having(() => plans.Count() > 1, () => plans.All(p => p.Money > 0));
        rule.Then().Yield(_ => new Note($"{plans.Sum(p => p.Money)}"));
    }
}
