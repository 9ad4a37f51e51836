using RulesEngine.Diagnostics;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Agenda;

/// <summary>What somebody saw of a match stays as it was when the match ceases, whatever comes in its place.</summary>
public sealed class CeasedMatchTests
{
    private readonly List<string> _said = [];
    private readonly List<IMatch> _seen = [];

    [Fact]
    public void A_match_that_ceased_goes_on_showing_its_facts_when_others_come()
    {
        var session = Rules.Session(SeePlans);
        var one = new Plan("1");
        session.InsertAll([one, new Plan("2")]);
        session.Fire();

        session.Retract(one);
        session.InsertAll([new Plan("3"), new Plan("4")]);
        session.Fire();

        _seen.Select(Shown).ShouldBe(["1 Removed", "2 Created", "3 Created", "4 Created"]);
        _seen.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void A_match_is_one_object_for_everybody_as_long_as_it_holds()
    {
        var session = Rules.Session(SeePlans);
        session.Events.ActivationCreatedEvent += (_, args) => _seen.Add(args.Match);
        session.Events.ActivationUpdatedEvent += (_, args) => _seen.Add(args.Match);
        session.Events.ActivationDeletedEvent += (_, args) => _seen.Add(args.Match);
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();
        session.Update(plan);
        session.Fire();
        session.Retract(plan);

        _seen.Count.ShouldBe(5);
        _seen.Distinct().Select(Shown).ShouldBe(["1 Removed"]);
    }

    [Fact]
    public void An_action_that_ends_its_own_match_still_sees_it()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then()
                .Do(ctx => ctx.Retract(plan))
                .Do(ctx => ctx.Insert(new Area(plan.Name)))
                .Do(ctx => _said.Add(Shown(ctx.Match)))
                .Do(ctx => ctx.InsertLinked("key", new Note(plan.Name)))
                .Do(ctx => _said.Add($"{ctx.GetLinked("key")} {ctx.GetLinkedKeys().Count}"));
        });
        session.Insert(new Plan("1"));

        session.Fire(_said).ShouldBe(["1 Removed", $"{new Note("1")} 1"]);
        session.Query<Note>().ShouldBeEmpty();
    }

    [Fact]
    public void What_is_undone_sees_its_facts_although_others_took_their_places()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(_ => _said.Add($"do {plan}")).Undo(ctx => _said.Add($"undo {plan} {Shown(ctx.Match)}"));
        });
        Plan[] plans = [new("1"), new("2")];
        session.InsertAll(plans);
        session.Fire();
        session.RetractAll(plans);
        session.InsertAll([new Plan("3"), new Plan("4"), new Plan("5")]);

        session.Fire(_said).ShouldBe(["undo 1 1 Removed", "undo 2 2 Removed", "do 3", "do 4", "do 5"]);
    }

    [Fact]
    public void What_is_cleared_is_never_undone()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(_ => _said.Add($"do {plan}")).Undo(_ => _said.Add($"undo {plan}"));
        });
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();
        session.Retract(plan);
        session.Agenda.Clear();
        session.Insert(new Plan("2"));

        session.Fire(_said).ShouldBe(["do 2"]);
    }

    [Theory]
    [InlineData(AgendaOrder.OldestFirst)]
    [InlineData(AgendaOrder.NewestFirst)]
    public void The_order_of_those_that_wait_survives_many_that_leave(AgendaOrder order)
    {
        var session = new RuleCompiler { AgendaOrder = order }.Compile(Rules.Define(SayPlans)).CreateSession();
        var waiting = new List<Plan>();
        var random = new Random(20_261_122);
        for (var step = 0; step < 2_000; step++)
        {
            if (waiting.Count > 0 && random.Next(5) < 2)
            {
                var leaving = waiting[random.Next(waiting.Count)];
                waiting.Remove(leaving);
                session.Retract(leaving);
            }
            else
            {
                waiting.Add(new Plan($"{step}"));
                session.Insert(waiting[^1]);
            }
        }

        if (order == AgendaOrder.NewestFirst)
        {
            waiting.Reverse();
        }

        session.Fire(_said).ShouldBe([.. waiting.Select(plan => plan.Name)]);
    }

    [Fact]
    public void Who_hears_of_a_match_that_ceased_may_change_the_facts_of_one_that_holds()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            Area area = default!;
            rule.When().Match(() => plan).Match(() => area, a => a.Need < plan.Money);
            rule.Then().Do(_ => _said.Add($"{plan} {area}"));
        });
        var plan = new Plan("1", money: 9);
        var small = new Area("small", 1);
        session.InsertAll([plan, new Area("large", 5), small]);
        session.Fire(_said).ShouldBe(["1 large", "1 small"]);
        var ceased = new List<string>();
        session.Events.ActivationDeletedEvent += (_, args) =>
        {
            ceased.Add(Shown(args.Match));
            session.Update(small);
        };

        plan.Money = 3;
        session.Update(plan);
        ceased.ShouldBe(["1,large Removed"]);
        session.Fire(_said).ShouldBe(["1 small"]);
        session.Update(small);
        session.Fire(_said).ShouldBe(["1 small"]);
    }

    [Fact]
    public void A_match_has_ceased_even_where_who_hears_of_it_throws()
    {
        var session = Rules.Session(SeePlans);
        var one = new Plan("1");
        session.InsertAll([one, new Plan("2")]);
        session.Fire();
        EventHandler<AgendaEventArgs> fail = (_, _) => throw new NotSupportedException();
        session.Events.ActivationDeletedEvent += fail;
        Should.Throw<NotSupportedException>(() => session.Retract(one));
        session.Events.ActivationDeletedEvent -= fail;

        session.Insert(new Plan("3"));
        session.Fire();

        _seen.Select(Shown).ShouldBe(["1 Removed", "2 Created", "3 Created"]);
    }

    private static string Shown(IMatch match) => $"{string.Join(',', match.Facts.Select(fact => fact.Value))} {match.Trigger}";

    private void SeePlans(Fluent.WrittenRule rule)
    {
        rule.When().Match<Plan>();
        rule.Then().Do(ctx => _seen.Add(ctx.Match));
    }

    private void SayPlans(Fluent.WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan);
        rule.Then().Do(_ => _said.Add(plan.Name));
    }
}
