using RulesEngine.Diagnostics;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Diagnostics;

public sealed class FiringLoopsTests
{
    [Fact]
    public void Rules_that_wake_each_other_without_end_are_named_when_the_limit_cuts_them()
    {
        var session = Rules.Session(Raise, Answer, Finish);
        session.Insert(new Plan("1"));
        session.Fire(100).ShouldBe(100);

        Loops(session, 50).ShouldBe(["'R1' wakes 'R2', 'R2' wakes 'R1': 50 firings"]);
    }

    [Fact]
    public void A_rule_may_wake_itself()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(ctx => ctx.Update(plan));
        });
        session.Insert(new Plan("1"));

        Loops(session, 10).ShouldBe(["'R1' wakes 'R1': 10 firings"]);
    }

    [Fact]
    public void A_fact_that_a_rule_yields_where_it_must_not_be_is_a_circle()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan).Not<Note>();
            rule.Then().Yield(_ => new Note("there"));
        });
        session.Insert(new Plan("1"));

        Loops(session, 10).ShouldBe(["'R1' wakes 'R1': 10 firings"]);
    }

    [Fact]
    public void What_the_host_changes_wakes_nobody_in_the_name_of_the_last_rule()
    {
        var session = Rules.Session(Finish);
        using var loops = new FiringLoops(session.Events);
        session.Insert(new Plan("1", money: -1));
        session.Fire().ShouldBe(1);
        session.Insert(new Plan("2", money: -1));
        session.Fire().ShouldBe(1);

        loops.Found.ShouldBeEmpty();
    }

    [Fact]
    public void Nor_in_the_name_of_a_rule_whose_action_threw()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(ctx => ctx.InsertAll(plan.Area!.Select(letter => new Note($"{letter}"))));
        });
        using var loops = new FiringLoops(session.Events);
        session.Insert(new Plan("1"));
        Should.Throw<RuleRhsExpressionEvaluationException>(() => session.Fire());
        session.Insert(new Plan("2", "A"));
        session.Fire().ShouldBe(1);

        loops.Found.ShouldBeEmpty();
    }

    [Fact]
    public void A_chain_that_ends_is_no_circle()
    {
        var session = Rules.Session(
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan);
                rule.Then().Yield(_ => new Note(plan.Name));
            },
            rule =>
            {
                Note note = default!;
                rule.When().Match(() => note);
                rule.Then().Yield(_ => new Area(note.Text));
            });
        session.Insert(new Plan("1"));

        Loops(session, 10).ShouldBeEmpty();
    }

    private static string[] Loops(ISession session, int firings)
    {
        using var loops = new FiringLoops(session.Events);
        session.Fire(firings);
        return [.. loops.Found.Select(loop => loop.ToString())];
    }

    private static void Raise(WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan, p => p.Money == 0);
        rule.Then().Do(ctx => ctx.Update(plan, More));
    }

    private static void Answer(WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan, p => p.Money == 1);
        rule.Then().Do(ctx => ctx.Update(plan, Less));
    }

    private static void Finish(WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan, p => p.Money < 0);
        rule.Then().Do(ctx => ctx.Halt());
    }

    private static void More(Plan plan) => plan.Money = 1;

    private static void Less(Plan plan) => plan.Money = 0;
}
