using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>Filters on whole matches: OnChange and Where.</summary>
public sealed class FilterTests
{
    private readonly List<string> _said = [];

    private bool _isOpen = true;

    [Fact]
    public void A_key_that_did_not_change_since_the_last_firing_keeps_the_match_off()
    {
        var session = OnChange();
        var plan = new Plan("1", "a", 1);
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["a1"]);

        session.Update(plan);
        session.Fire(_said).ShouldBeEmpty();

        plan.Money = 2;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["a2"]);
    }

    [Fact]
    public void One_key_that_changed_among_several_is_enough()
    {
        var session = OnChange();
        var plan = new Plan("1", "a", 1);
        session.Insert(plan);
        session.Fire();

        plan.Area = "b";
        session.Update(plan);

        session.Fire(_said).ShouldBe(["b1"]);
    }

    [Fact]
    public void A_change_that_is_taken_back_before_firing_does_not_fire()
    {
        var session = OnChange();
        var plan = new Plan("1", "a", 1);
        session.Insert(plan);
        session.Fire();

        plan.Money = 2;
        session.Update(plan);
        session.Agenda.IsEmpty.ShouldBeFalse();
        plan.Money = 1;
        session.Update(plan);

        session.Agenda.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Keys_are_forgotten_with_their_match()
    {
        var session = OnChange();
        var plan = new Plan("1", "a", 1);
        session.Insert(plan);
        session.Fire();

        session.Retract(plan);
        session.Insert(plan);

        session.Fire(_said).ShouldBe(["a1"]);
    }

    [Fact]
    public void Each_match_has_keys_of_its_own()
    {
        var session = OnChange();
        var one = new Plan("1", "a", 1);
        var two = new Plan("2", "a", 1);
        session.InsertAll([one, two]);
        session.Fire().ShouldBe(2);

        two.Money = 5;
        session.UpdateAll([one, two]);

        session.Fire(_said).ShouldBe(["a5"]);
    }

    [Fact]
    public void A_rejected_predicate_leaves_the_keys_alone()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Filter().OnChange(() => plan.Money).Where(() => _isOpen);
            rule.Then().Do(_ => _said.Add($"{plan.Money}"));
        });
        var plan = new Plan("1", money: 1);
        _isOpen = false;
        session.Insert(plan);
        session.Fire(_said).ShouldBeEmpty();

        _isOpen = true;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["1"]);

        _isOpen = false;
        plan.Money = 2;
        session.Update(plan);
        _isOpen = true;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["2"]);
    }

    [Fact]
    public void All_predicates_of_all_calls_have_to_hold()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan);
            rule.Filter().Where(() => plan.Area == area.Code, () => plan.Money > 0);
            rule.Filter().Where(() => area.Need > 0);
            rule.Then().Do(_ => _said.Add($"{area}{plan}"));
        });

        session.InsertAll([new Area("A", 1), new Area("B"), new Plan("1", "A", 1), new Plan("2", "A"), new Plan("3", "B", 1)]);

        session.Fire(_said).ShouldBe(["A1"]);
    }

    [Fact]
    public void A_match_that_fired_and_ends_is_undone_whatever_the_filter_says()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Filter().Where(() => _isOpen);
            rule.Then().Do(_ => _said.Add("do")).Undo(_ => _said.Add("undo"));
        });
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();

        _isOpen = false;
        session.Update(plan);
        session.Retract(plan);

        session.Fire(_said).ShouldBe(["undo"]);
    }

    [Fact]
    public void A_filter_may_look_at_values_and_collections()
    {
        var session = Rules.Session(rule =>
        {
            IEnumerable<Plan> plans = default!;
            var total = 0;
            rule.When().Query(() => plans, q => q.Match<Plan>().Collect()).Let(() => total, () => plans.Sum(p => p.Money));
            rule.Filter().OnChange(() => total).Where(() => plans.Any());
            rule.Then().Do(_ => _said.Add($"{total}"));
        });
        session.Fire(_said).ShouldBeEmpty();

        session.InsertAll([new Plan("1", money: 1), new Plan("2", money: 2)]);
        session.Fire(_said).ShouldBe(["3"]);

        session.Insert(new Plan("3"));
        session.Fire(_said).ShouldBeEmpty();
    }

    private ISession OnChange() => Rules.Session(rule =>
    {
        Plan plan = default!;
        rule.When().Match(() => plan);
        rule.Filter().OnChange(() => plan.Area!).OnChange(() => plan.Money);
        rule.Then().Do(_ => _said.Add($"{plan.Area}{plan.Money}"));
    });
}
