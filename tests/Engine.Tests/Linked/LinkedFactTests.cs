using RulesEngine.Engine.Tests.Running;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Linked;

public sealed class LinkedFactTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void What_a_rule_yields_comes_changes_and_goes_with_its_match()
    {
        var session = Rules.Session(YieldNotes, SayNotes);
        var plan = new Plan("1", money: 5);
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["1 costs 5"]);

        plan.Money = 6;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["1 costs 6"]);

        session.Retract(plan);
        session.Query<Note>().ShouldBeEmpty();
    }

    [Fact]
    public void Chains_of_yielded_facts_go_with_their_first_reason()
    {
        var session = Rules.Session(YieldNotes, rule =>
        {
            Note note = default!;
            rule.When().Match(() => note);
            rule.Then().Yield(_ => new Area(note.Text, 0));
        });
        var plan = new Plan("1", money: 5);
        session.Insert(plan);
        session.Fire();
        session.Query<Area>().Single().Code.ShouldBe("1 costs 5");

        session.Retract(plan);
        session.Query<object>().ShouldBeEmpty();
    }

    [Fact]
    public void Equal_facts_of_two_matches_stand_until_the_last_one_goes()
    {
        var session = Rules.Session(
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan);
                rule.Then().Yield(_ => new Note(plan.Area!));
            },
            SayNotes);
        var one = new Plan("1", "ULY");
        var other = new Plan("2", "ULY");
        session.InsertAll([one, other]);
        session.Fire(_said).ShouldBe(["ULY"]);

        session.Retract(one);
        session.Query<Note>().Count().ShouldBe(1);

        session.Retract(other);
        session.Query<Note>().ShouldBeEmpty();
    }

    [Fact]
    public void One_of_two_supporters_may_yield_something_else()
    {
        var session = Rules.Session(
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan);
                rule.Then().Yield(_ => new Note(plan.Area!));
            },
            SayNotes);
        var one = new Plan("1", "ULY");
        session.InsertAll([one, new Plan("2", "ULY")]);
        session.Fire();

        one.Area = "ALM";
        session.Update(one);
        session.Fire(_said).ShouldBe(["ALM"]);
        session.Query<Note>().Select(note => note.Text).ShouldBe(["ULY", "ALM"]);
    }

    [Fact]
    public void A_linked_fact_cannot_be_changed_by_the_host_and_tells_where_it_comes_from()
    {
        var session = Rules.Session(YieldNotes);
        var sources = new List<IFactSource?>();
        session.Events.FactInsertedEvent += (_, args) => sources.Add(args.Fact.Source);
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();

        var note = session.Query<Note>().Single();
        session.TryRetract(note).ShouldBeFalse();
        session.TryUpdate(note).ShouldBeFalse();
        session.TryInsert(new Note(note.Text)).ShouldBeFalse();
        sources[0].ShouldBeNull();
        var source = sources[1].ShouldBeAssignableTo<ILinkedFactSource>()!;
        source.SourceType.ShouldBe(FactSourceType.Linked);
        source.Rule.Name.ShouldBe("R1");
        source.Facts.Single().Value.ShouldBe(plan);
    }

    [Fact]
    public void Linked_facts_wait_where_the_host_propagates_them()
    {
        var session = Rules.Session(YieldNotes, SayNotes);
        session.AutoPropagateLinkedFacts = false;
        session.Insert(new Plan("1", money: 5));

        session.Fire(_said).ShouldBeEmpty();
        var set = session.PropagateLinked().Single();
        set.Action.ShouldBe(LinkedFactAction.Insert);
        set.FactCount.ShouldBe(1);
        session.PropagateLinked().ShouldBeEmpty();
        session.Fire(_said).ShouldBe(["1 costs 5"]);
    }

    [Fact]
    public void Keys_belong_to_their_match()
    {
        var faults = new List<string>();
        void Try(Action act)
        {
            try
            {
                act();
            }
            catch (ArgumentException fault)
            {
                faults.Add(fault.Message.Split(" (")[0]);
            }
        }

        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            Action<Action> attempt = Try;
            rule.When().Match(() => plan);
            rule.Then()
                .Do(ctx => ctx.InsertLinked("k", new Note("a")))
                .Do(ctx => attempt(() => ctx.InsertLinked("k", new Note("b"))))
                .Do(ctx => attempt(() => ctx.UpdateLinked("other", new Note("b"))))
                .Do(ctx => attempt(() => ctx.RetractLinked("k", new Note("b"))))
                .Do(ctx => _said.Add(string.Join(",", ctx.GetLinkedKeys())));
        });
        session.Insert(new Plan("1"));

        session.Fire(_said).ShouldBe(["k"]);
        faults.ShouldBe(["Linked fact already exists. Key=k", "Linked fact does not exist. Key=other", "Linked fact is another one than given. Key=k"]);
    }

    [Fact]
    public void A_rule_may_match_what_it_yields()
    {
        var session = Rules.Session(rule =>
        {
            Note note = default!;
            rule.When().Match(() => note, n => n.Text.Length < 4);
            rule.Then().Yield(_ => new Note(note.Text + "x"));
        });
        var note = new Note("x");
        session.Insert(note);
        session.Fire();
        session.Query<Note>().Count().ShouldBe(4);

        session.Retract(note);
        session.Query<Note>().ShouldBeEmpty();
    }

    [Fact]
    public void A_linked_fact_that_made_a_condition_throw_is_yielded_again_when_its_match_fires_again()
    {
        var throws = true;
        bool Check(Note note) => throws ? throw new NotSupportedException(note.Text) : true;
        Func<Note, bool> check = Check;
        var session = Rules.Session(YieldNotes, rule =>
        {
            Note note = default!;
            rule.When().Match(() => note, n => check(n));
            rule.Then().Do(_ => _said.Add(note.Text));
        });
        var plan = new Plan("1", money: 5);
        session.Insert(plan);
        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.Fire());
        session.Query<Note>().ShouldBeEmpty();

        throws = false;
        session.InsertAll([new Area("A"), new Area("B")]);
        session.Update(plan);
        session.Fire(_said).ShouldBe(["1 costs 5"]);

        session.Retract(plan);
        session.Query<object>().Count().ShouldBe(2);
    }

    [Fact]
    public void A_fact_that_leaves_tells_where_it_came_from_although_its_reason_is_gone()
    {
        var session = Rules.Session(YieldNotes);
        var told = new List<string>();
        void Tell(IFact fact) => told.Add($"{((ILinkedFactSource?)fact.Source)?.Rule.Name} {string.Join(',', fact.Source?.Facts.Select(cause => cause.Value) ?? [])}");
        session.Events.FactRetractedEvent += (_, args) => Tell(args.Fact);
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();

        session.Retract(plan);

        told.ShouldBe([" ", "R1 1"]);
    }

    [Fact]
    public void A_shared_fact_tells_of_the_match_that_supports_it_now()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Yield(_ => new Note(plan.Area!));
        });
        IFact? shared = null;
        session.Events.FactInsertedEvent += (_, args) => shared = args.Fact;
        var one = new Plan("1", "ULY");
        session.InsertAll([one, new Plan("2", "ULY")]);
        session.Fire();
        shared!.Source!.Facts.Single().Value.ShouldBe(one);

        session.Retract(one);

        $"{shared.Source.Facts.Single().Value}".ShouldBe("2");
    }

    [Fact]
    public void A_match_may_yield_one_fact_under_two_keys()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then()
                .Do(ctx => ctx.InsertLinked(2, new Note("n")))
                .Do(ctx => ctx.InsertLinked(1, new Note("n")))
                .Do(ctx => ctx.RetractLinked(2, new Note("n")))
                .Do(ctx => _said.Add($"{string.Join(',', ctx.GetLinkedKeys())} {ctx.GetLinked(2) == null} {ctx.GetLinked(1)}"));
        });
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire(_said).ShouldBe([$"1 True {new Note("n")}"]);
        session.Query<Note>().Count().ShouldBe(1);

        session.Retract(plan);
        session.Query<Note>().ShouldBeEmpty();
    }

    private static void YieldNotes(Fluent.WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan);
        rule.Then().Yield(_ => new Note($"{plan} costs {plan.Money}"));
    }

    private void SayNotes(Fluent.WrittenRule rule)
    {
        Note note = default!;
        rule.When().Match(() => note);
        rule.Then().Do(_ => _said.Add(note.Text));
    }
}
