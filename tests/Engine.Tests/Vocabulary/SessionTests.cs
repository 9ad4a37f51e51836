using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>The session as a host uses it.</summary>
public sealed class SessionTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void Nothing_to_do_is_zero()
    {
        Session().Fire().ShouldBe(0);
        new RuleCompiler().Compile(Array.Empty<IRuleDefinition>()).CreateSession().Fire().ShouldBe(0);
    }

    [Fact]
    public void Fire_counts_what_fired_the_undone_too()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(_ => _said.Add("do")).Undo(_ => _said.Add("undo"));
        });
        var plan = new Plan("1");
        session.InsertAll([plan, new Plan("2")]);
        session.Fire().ShouldBe(2);

        session.Retract(plan);
        session.Insert(new Plan("3"));

        session.Fire().ShouldBe(2);
        _said.ShouldBe(["do", "do", "undo", "do"]);
    }

    [Fact]
    public void A_limit_leaves_the_rest_waiting()
    {
        var session = Session();
        session.InsertAll([new Plan("1"), new Plan("2"), new Plan("3")]);

        session.Fire(2).ShouldBe(2);
        session.Fire(2).ShouldBe(1);
    }

    [Fact]
    public void Cancelling_in_an_action_ends_after_it()
    {
        using var stop = new CancellationTokenSource();
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(_ => stop.Cancel()).Do(_ => _said.Add($"{plan}"));
        });
        session.InsertAll([new Plan("1"), new Plan("2")]);

        session.Fire(stop.Token).ShouldBe(1);
        session.Fire(10, stop.Token).ShouldBe(0);
        session.Fire().ShouldBe(1);
        _said.ShouldBe(["1", "2"]);
    }

    [Fact]
    public void A_session_is_prepared_before_its_first_matches_exist()
    {
        var factory = Rules.Compile(rule =>
        {
            rule.When().Not<Plan>();
            rule.Then().Do(_ => _said.Add("none"));
        });

        factory.CreateSession(session => session.Insert(new Plan("1"))).Fire().ShouldBe(0);
        factory.CreateSession().Fire().ShouldBe(1);
    }

    [Fact]
    public void Sessions_of_one_factory_do_not_see_each_other()
    {
        var factory = Rules.Compile(Say);
        var one = factory.CreateSession();
        var other = factory.CreateSession();
        var plan = new Plan("1");
        one.Insert(plan);

        other.TryInsert(plan).ShouldBeTrue();
        one.Fire().ShouldBe(1);
        one.Retract(plan);
        other.Query<Plan>().Count().ShouldBe(1);
    }

    [Fact]
    public void A_batch_may_skip_what_is_unknown()
    {
        var session = Session();
        Plan[] plans = [new("1"), new("2")];
        session.InsertAll(plans);
        session.Fire();

        var unknown = new Plan("3");
        session.TryUpdateAll([plans[0], unknown], BatchOptions.SkipFailed).Failed.ShouldBe([unknown]);
        session.Fire(_said).ShouldBe(["1"]);
        session.TryRetractAll([unknown, plans[1]], BatchOptions.SkipFailed).FailedCount.ShouldBe(1);
        session.Query<Plan>().ShouldBe([plans[0]]);
    }

    [Fact]
    public void A_batch_with_one_unknown_fact_changes_nothing()
    {
        var session = Session();
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();

        Should.Throw<ArgumentException>(() => session.UpdateAll([plan, new Plan("2")]));
        Should.Throw<ArgumentException>(() => session.RetractAll([plan, new Plan("2")]));
        session.TryUpdateAll([plan, new Plan("2")]).FailedCount.ShouldBe(1);
        session.TryRetractAll([plan, new Plan("2")], BatchOptions.AllOrNothing).FailedCount.ShouldBe(1);

        session.Fire(_said).ShouldBeEmpty();
        session.Query<Plan>().ShouldBe([plan]);
    }

    [Fact]
    public void An_empty_batch_is_no_trouble()
    {
        var session = Session();

        session.InsertAll([]);
        session.TryUpdateAll([]).FailedCount.ShouldBe(0);
        session.RetractAll([]);

        session.Fire().ShouldBe(0);
    }

    [Fact]
    public void A_fact_changed_without_an_update_is_seen_at_the_update()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan, p => p.Area == area.Code, p => p.Money > 0);
            rule.Then().Do(_ => _said.Add($"{area}{plan}"));
        });
        var plan = new Plan("1", "A", 1);
        session.InsertAll([new Area("A"), new Area("B"), plan]);
        session.Fire();

        plan.Area = "B";
        session.Fire().ShouldBe(0);
        session.Update(plan);
        session.Fire(_said).ShouldBe(["B1"]);

        (plan.Area, plan.Money) = ("A", 0);
        session.Retract(plan);
        session.Fire(_said).ShouldBeEmpty();
        session.Query<Plan>().ShouldBeEmpty();
    }

    [Fact]
    public void Memory_is_asked_by_type()
    {
        var session = Session();
        session.InsertAll([new Plan("1"), new Area("A"), new Plan("2"), 5]);

        session.Query<Plan>().Count(plan => plan.Name != "1").ShouldBe(1);
        session.Query<object>().Count().ShouldBe(4);
        session.Query<int>().Single().ShouldBe(5);
        session.Query<Note>().ShouldBeEmpty();
    }

    [Fact]
    public void A_retracted_fact_that_comes_again_is_a_new_one()
    {
        var session = Session();
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();

        session.Retract(plan);
        session.Insert(plan);

        session.Fire(_said).ShouldBe(["1"]);
    }

    [Fact]
    public void A_kept_match_shows_what_is_now()
    {
        IMatch? kept = null;
        var session = Rules.Session(rule =>
        {
            rule.When().Match<Plan>();
            rule.Then().Do(ctx => _said.Add(ctx.Match.Trigger.ToString()));
        });
        session.Events.RuleFiredEvent += (_, args) => kept = args.Match;
        var plan = new Plan("1", money: 1);
        session.Insert(plan);
        session.Fire();

        plan.Money = 2;
        ((Plan)kept!.Facts.Single().Value!).Money.ShouldBe(2);
        session.Retract(plan);
        kept.Trigger.ShouldBe(MatchTrigger.Removed);
    }

    [Fact]
    public void Compiling_can_be_cancelled_and_keeps_what_it_has()
    {
        using var stop = new CancellationTokenSource();
        IEnumerable<IRuleDefinition> Until()
        {
            yield return Rules.Define(Say)[0];
            stop.Cancel();
            yield return Rules.Define(Say)[0];
        }

        var session = new RuleCompiler().Compile(Until(), stop.Token).CreateSession();
        session.Insert(new Plan("1"));

        session.Fire().ShouldBe(1);
    }

    private ISession Session() => Rules.Session(Say);

    private void Say(WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan);
        rule.Then().Do(_ => _said.Add($"{plan}"));
    }
}
