using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Network;

public sealed class QueryTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void A_correlated_collection_is_one_for_each_combination_and_may_be_empty()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            IEnumerable<Plan> plans = default!;
            rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Area == area.Code).Collect());
            rule.Then().Do(_ => _said.Add($"{area}: {string.Join(",", plans)}"));
        });
        var plan = new Plan("2", "ULY");
        session.InsertAll([new Area("ALM"), new Area("ULY"), new Plan("1", "ULY"), plan]);
        session.Fire(_said).ShouldBe(["ALM: ", "ULY: 1,2"]);

        plan.Area = "ALM";
        session.Update(plan);
        session.Fire(_said).ShouldBe(["ALM: 2", "ULY: 1"], ignoreOrder: true);
    }

    [Fact]
    public void An_uncorrelated_collection_exists_without_facts()
    {
        var session = Rules.Session(rule =>
        {
            IEnumerable<Plan> plans = default!;
            rule.When().Query(() => plans, q => q.Match<Plan>().Collect());
            rule.Then().Do(_ => _said.Add($"{plans.Count()}"));
        });
        session.Fire(_said).ShouldBe(["0"]);

        session.InsertAll([new Plan("1"), new Plan("2")]);
        session.Fire(_said).ShouldBe(["2"]);
    }

    [Fact]
    public void Having_looks_at_the_collection_and_the_combination()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            IEnumerable<Plan> plans = default!;
            var total = 0;
            rule.When()
                .Match(() => area)
                .Query(() => plans, q => q.Match<Plan>(p => p.Area == area.Code).Collect())
                .Having(() => plans.Any())
                .Let(() => total, () => plans.Sum(p => p.Money))
                .Having(() => total < area.Need);
            rule.Then().Do(_ => _said.Add($"{area} {total}"));
        });
        var plan = new Plan("1", "ALM", 4);
        session.InsertAll([new Area("ALM", 10), new Area("ULY", 10), plan, new Plan("2", "ALM", 5)]);
        session.Fire(_said).ShouldBe(["ALM 9"]);

        plan.Money = 5;
        session.Update(plan);
        session.Fire(_said).ShouldBeEmpty();

        plan.Money = 3;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["ALM 8"]);
    }

    [Fact]
    public void Groups_follow_their_keys()
    {
        var session = Rules.Session(rule =>
        {
            IGrouping<string?, string> plans = default!;
            rule.When().Query(() => plans, q => q.Match<Plan>().GroupBy(p => p.Area, p => p.Name).Where(g => g.Any()));
            rule.Then().Do(_ => _said.Add($"{plans.Key ?? "none"}: {string.Join(",", plans)}"));
        });
        var plan = new Plan("3", "ULY");
        session.InsertAll([new Plan("1", "ULY"), new Plan("2"), plan, new Plan("4")]);
        session.Fire(_said).ShouldBe(["ULY: 1,3", "none: 2,4"]);

        plan.Area = "ALM";
        session.Update(plan);
        session.Fire(_said).ShouldBe(["ALM: 3", "ULY: 1"], ignoreOrder: true);

        session.Retract(plan);
        session.Fire(_said).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Defect", "D3")]
    [Trait("Defect", "D4")]
    public void Equal_projections_are_rows_of_their_own()
    {
        var session = Rules.Session(rule =>
        {
            string area = default!;
            rule.When().Query(() => area, q => q.Match<Plan>().Select(p => p.Area!));
            rule.Then().Do(_ => _said.Add(area ?? "none"));
        });
        session.InsertAll([new Plan("1", "ULY"), new Plan("2", "ULY"), new Plan("3")]);

        session.Fire(_said).ShouldBe(["ULY", "ULY", "none"]);
    }

    [Fact]
    public void Flattened_elements_stay_while_a_source_gives_them()
    {
        var session = Rules.Session(rule =>
        {
            string part = default!;
            rule.When().Query(() => part, q => q.Match<Plan>().SelectMany(p => p.Parts));
            rule.Then().Do(_ => _said.Add($"+{part}")).Undo(_ => _said.Add($"-{part}"));
        });
        var one = new Plan("1") { Parts = ["a", "b"] };
        var other = new Plan("2") { Parts = ["b", "c"] };
        session.InsertAll([one, other]);
        session.Fire(_said).ShouldBe(["+a", "+b", "+c"]);

        session.Retract(other);
        session.Fire(_said).ShouldBe(["-c"], ignoreOrder: true);

        one.Parts = ["b", "d"];
        session.Update(one);
        session.Fire(_said).ShouldBe(["-a", "+d", "+b"], ignoreOrder: true);
    }

    [Fact]
    public void Collections_are_sorted_by_their_keys()
    {
        var session = Rules.Session(rule =>
        {
            IEnumerable<Plan> plans = default!;
            rule.When().Query(() => plans, q => q.Match<Plan>().Collect().OrderByDescending(p => p.Money).ThenBy(p => p.Area).Where(c => c.Any()));
            rule.Then().Do(_ => _said.Add(string.Join(",", plans)));
        });
        session.InsertAll([new Plan("1", "b", 5), new Plan("2", "a", 5), new Plan("3", "z", 9), new Plan("4", null, 5)]);

        session.Fire(_said).ShouldBe(["3,4,2,1"]);
    }

    [Fact]
    [Trait("Defect", "D1")]
    public void A_lookup_keeps_up_with_keys_that_change_twice()
    {
        var session = Rules.Session(rule =>
        {
            IKeyedLookup<string?, Plan> plans = default!;
            rule.When().Query(() => plans, q => q.Match<Plan>().Collect().ToLookup(p => p.Area));
            rule.Then().Do(_ => _said.Add(string.Join(" ", plans.Keys.Select(key => $"{key}:{string.Join(",", plans[key])}"))));
        });
        var plan = new Plan("1", "a");
        session.InsertAll([plan, new Plan("2", "b")]);
        session.Fire(_said).ShouldBe(["a:1 b:2"]);

        plan.Area = "b";
        session.Update(plan);
        session.Fire(_said).ShouldBe(["b:2,1"]);

        plan.Area = "c";
        session.Update(plan);
        session.Fire(_said).ShouldBe(["b:2 c:1"]);

        session.Retract(plan);
        session.Fire(_said).ShouldBe(["b:2"]);
    }

    [Fact]
    public void A_query_may_draw_from_an_earlier_one()
    {
        var session = Rules.Session(rule =>
        {
            IEnumerable<Plan> plans = default!;
            IGrouping<string?, Plan> ofArea = default!;
            rule.When()
                .Query(() => plans, q => q.Match<Plan>(p => p.Money > 0).Collect())
                .Query(() => ofArea, q => q.From(() => plans).SelectMany(c => c).GroupBy(p => p.Area));
            rule.Then().Do(_ => _said.Add($"{ofArea.Key}: {string.Join(",", ofArea)}"));
        });
        session.InsertAll([new Plan("1", "a", 1), new Plan("2", "b", 1), new Plan("3", "a", 1), new Plan("4", "a")]);

        session.Fire(_said).ShouldBe(["a: 1,3", "b: 2"]);
    }

    [Fact]
    public void A_change_on_the_left_reaches_a_correlated_row_once()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            IEnumerable<Plan> plans = default!;
            rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Area == area.Code).Collect());
            rule.Then().Do(_ => _said.Add($"{area}: {plans.Count()}"));
        });
        var updates = 0;
        session.Events.ActivationUpdatedEvent += (_, _) => updates++;
        var area = new Area("ALM");
        session.InsertAll([area, new Plan("1", "ALM"), new Plan("2", "ALM")]);
        session.Fire();

        updates = 0;
        session.Update(area);

        updates.ShouldBe(1);
        session.Fire(_said).ShouldBe(["ALM: 2"]);
    }
}
