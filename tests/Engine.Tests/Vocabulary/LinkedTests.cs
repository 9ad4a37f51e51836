using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>Facts that a match yields, and that live as long as it.</summary>
public sealed class LinkedTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void Linked_facts_are_passed_on_after_the_last_action()
    {
        var session = Rules.Session(
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan);
                rule.Then()
                    .Do(ctx => ctx.InsertLinked("key", new Note(plan.Name)))
                    .Do(ctx => _said.Add($"linked {ctx.GetLinked("key") is Note} {ctx.GetLinkedKeys().Count} {ctx.GetLinked("other") == null} {ctx.TryInsert(new Note(plan.Name))}"));
            },
            SayNotes);
        session.Events.FactInsertedEvent += (_, args) => _said.Add($"inserted {args.Fact.Value is Note}");
        session.Events.RuleFiredEvent += (_, args) => _said.Add($"fired {args.Rule.Name}");
        session.Insert(new Plan("1"));

        session.Fire(_said).ShouldBe(["linked True 1 True False", "fired R1", "inserted True", "note 1", "fired R2"]);
    }

    [Fact]
    public void Linked_facts_are_passed_on_even_when_a_later_action_throws()
    {
        var session = Rules.Session(
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan);
                rule.Then().Do(ctx => ctx.InsertLinked("key", new Note(plan.Name))).Do(_ => Fail());
            },
            SayNotes);
        session.Insert(new Plan("1"));

        Should.Throw<RuleRhsExpressionEvaluationException>(() => session.Fire());

        session.Fire(_said).ShouldBe(["note 1"]);
    }

    [Fact]
    public void A_linked_fact_of_two_lambdas_is_changed_in_place()
    {
        var session = Rules.Session(
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan);
                rule.Then().Yield(_ => new Area(plan.Name, plan.Money), (_, area) => Raise(area, plan.Money));
            },
            rule =>
            {
                Area area = default!;
                rule.When().Match(() => area);
                rule.Then().Do(_ => _said.Add($"{area} {area.Need}"));
            });
        var plan = new Plan("1", money: 1);
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["1 1"]);
        var yielded = session.Query<Area>().Single();

        plan.Money = 7;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["1 7"]);

        session.Query<Area>().Single().ShouldBeSameAs(yielded);
    }

    [Fact]
    public void A_linked_fact_can_be_updated_and_retracted_by_its_key()
    {
        var session = Rules.Session(
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan);
                rule.Then()
                    .Action(ctx => ctx.InsertAllLinked(Keyed("a", "b")), ActionTrigger.Activated)
                    .Action(ctx => ctx.UpdateLinked("a", new Note($"a{plan.Money}")), ActionTrigger.Reactivated)
                    .Action(ctx => ctx.RetractLinked("b", ctx.GetLinked("b")!), ActionTrigger.Reactivated);
            },
            SayNotes);
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["note a", "note b"]);

        plan.Money = 3;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["note a3"]);

        session.Query<Note>().Select(note => note.Text).ShouldBe(["a3"]);
    }

    [Fact]
    public void Equal_operations_that_follow_each_other_are_one_set()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then()
                .Action(ctx => ctx.InsertLinked(1, new Note("a")), ActionTrigger.Activated)
                .Action(ctx => ctx.InsertLinked(2, new Note("b")), ActionTrigger.Activated)
                .Action(ctx => ctx.UpdateLinked(1, new Note("c")), ActionTrigger.Activated)
                .Action(ctx => ctx.InsertLinked(3, new Note("d")), ActionTrigger.Activated);
        });
        session.AutoPropagateLinkedFacts = false;
        session.Insert(new Plan("1"));
        session.Fire().ShouldBe(1);

        session.PropagateLinked().Select(set => $"{set.Action} {set.FactCount} {set.Facts.Count()}").ShouldBe(["Insert 2 2", "Update 1 1", "Insert 1 1"]);
        session.PropagateLinked().ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_the_session_does_next_passes_on_what_waits()
    {
        var session = Rules.Session(Yielding, SayNotes);
        session.AutoPropagateLinkedFacts = false;
        session.Insert(new Plan("1"));
        session.Fire(_said).ShouldBeEmpty();
        session.Query<Note>().Count().ShouldBe(1);

        session.Insert(new Area("A"));

        session.Fire(_said).ShouldBe(["note 1"]);
    }

    [Fact]
    public void A_linked_fact_tells_its_rule_and_the_facts_behind_it()
    {
        var session = Rules.Session(Yielding, rule =>
        {
            rule.When().Match<Note>();
            rule.Then().Do(ctx => _said.Add(Origin(ctx.Match.Facts.Single())));
        });
        session.Insert(new Plan("1"));

        session.Fire(_said).ShouldBe(["Linked R1 1"]);
    }

    [Fact]
    public void A_linked_fact_is_known_to_insert_and_unknown_to_the_rest()
    {
        var session = Rules.Session(Yielding);
        session.Insert(new Plan("1"));
        session.Fire();

        session.TryInsert(new Note("1")).ShouldBeFalse();
        session.TryUpdate(new Note("1")).ShouldBeFalse();
        session.TryRetract(new Note("1")).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => session.Update(new Note("1")));
        Should.Throw<ArgumentException>(() => session.Retract(new Note("1")));
    }

    [Fact]
    public void Null_is_neither_a_key_nor_a_linked_fact()
    {
        var session = Rules.Session(rule =>
        {
            rule.When().Match<Plan>();
            rule.Then().Yield<Note>(_ => null!);
        });
        session.Insert(new Plan("1"));

        Should.Throw<RuleRhsExpressionEvaluationException>(() => session.Fire()).InnerException.ShouldBeOfType<ArgumentNullException>();
    }

    [Fact]
    public void A_yield_that_threw_inserts_when_it_fires_again()
    {
        var session = Rules.Session(
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan);
                rule.Then().Yield(_ => new Note(plan.Area!.Trim()));
            },
            SayNotes);
        var plan = new Plan("1");
        session.Insert(plan);
        Should.Throw<RuleRhsExpressionEvaluationException>(() => session.Fire());

        plan.Area = "ULY";
        session.Update(plan);

        session.Fire(_said).ShouldBe(["note ULY"]);
    }

    [Fact]
    public void When_the_cause_ends_its_linked_facts_are_gone_before_it_is_undone()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Yield(_ => new Note(plan.Name)).Undo(ctx => _said.Add($"{plan} {ctx.GetLinkedKeys().Count}"));
        });
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();

        session.Retract(plan);

        session.Query<Note>().ShouldBeEmpty();
        session.Fire(_said).ShouldBe(["1 0"]);
    }

    [Fact]
    public void A_key_is_used_once_and_only_while_it_exists()
    {
        Fault(ctx => ctx.InsertLinked("a", new Note("b"))).ShouldBeOfType<ArgumentException>();
        Fault(ctx => ctx.UpdateLinked("z", new Note("b"))).ShouldBeOfType<ArgumentException>();
        Fault(ctx => ctx.RetractLinked("z", new Note("a"))).ShouldBeOfType<ArgumentException>();
        Fault(ctx => ctx.InsertLinked(null!, new Note("b"))).ShouldBeOfType<ArgumentNullException>();
        Fault(ctx => ctx.InsertLinked("b", null!)).ShouldBeOfType<ArgumentNullException>();
        Fault(ctx => ctx.Retract(new Note("a"))).ShouldBeOfType<ArgumentException>();
    }

    private static Exception? Fault(Action<IContext> act)
    {
        var session = Rules.Session(rule =>
        {
            rule.When().Match<Plan>();
            rule.Then().Do(ctx => ctx.InsertLinked("a", new Note("a"))).Do(ctx => act(ctx));
        });
        session.Insert(new Plan("1"));
        return Should.Throw<RuleRhsExpressionEvaluationException>(() => session.Fire()).InnerException;
    }

    private static void Fail() => throw new NotSupportedException();

    private static Area Raise(Area area, int need)
    {
        area.Need = need;
        return area;
    }

    private static KeyValuePair<object, object>[] Keyed(params string[] texts) =>
        [.. texts.Select(text => KeyValuePair.Create((object)text, (object)new Note(text)))];

    private static string Origin(IFact fact) =>
        $"{fact.Source!.SourceType} {((ILinkedFactSource)fact.Source).Rule.Name} {string.Join(",", fact.Source.Facts.Select(cause => cause.Value))}";

    private static void Yielding(WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan);
        rule.Then().Yield(_ => new Note(plan.Name));
    }

    private void SayNotes(WrittenRule rule)
    {
        Note note = default!;
        rule.When().Match(() => note);
        rule.Then().Do(_ => _said.Add($"note {note.Text}"));
    }
}
