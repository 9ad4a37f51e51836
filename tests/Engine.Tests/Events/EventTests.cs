using RulesEngine.Diagnostics;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Events;

public sealed class EventTests
{
    private readonly List<string> _heard = [];

    [Fact]
    public void A_batch_is_announced_matched_and_confirmed()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(_ => _heard.Add("action"));
        });
        Hear(session.Events);
        var a = new Plan("a");
        session.InsertAll([a, new Plan("b")]);
        _heard.ShouldBe(["inserting a", "inserting b", "created a", "created b", "inserted a", "inserted b"]);

        _heard.Clear();
        session.Fire(1);
        session.Update(a);
        session.Retract(a);
        _heard.ShouldBe(["firing a", "action", "fired a", "updating a", "updated a", "confirmed a", "retracting a", "deleted a", "retracted a"]);
    }

    [Fact]
    public void The_factory_hears_after_the_session_and_the_sender_is_the_session()
    {
        var factory = Rules.Compile(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(ctx => ctx.Halt());
        });
        var session = factory.CreateSession();
        factory.Events.FactInsertedEvent += (sender, _) => _heard.Add($"factory {ReferenceEquals(sender, session)}");
        session.Events.FactInsertedEvent += (sender, _) => _heard.Add($"session {ReferenceEquals(sender, session)}");

        session.Insert(new Plan("a"));

        _heard.ShouldBe(["session True", "factory True"]);
    }

    [Fact]
    public void Matches_on_nothing_are_seen_by_who_listens_from_the_start()
    {
        var factory = Rules.Compile(rule =>
        {
            rule.When().Not<Plan>();
            rule.Then().Do(ctx => ctx.Halt());
        });

        factory.CreateSession(session => session.Events.ActivationCreatedEvent += (_, args) => _heard.Add(args.Rule.Name));

        _heard.ShouldBe(["R1"]);
    }

    [Fact]
    public void While_somebody_watches_pairs_that_do_not_match_are_evaluated_too()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan, p => p.Area == area.Code);
            rule.Then().Do(ctx => ctx.Halt());
        });
        session.Events.LhsExpressionEvaluatedEvent += (_, args) =>
            _heard.Add($"{string.Join(",", args.Arguments)} {args.Result} {string.Join(",", args.Facts.Select(fact => fact.Value))} {args.Rules.Single().Name}");

        session.InsertAll([new Area("ULY"), new Plan("1", "ALM")]);

        _heard.ShouldBe(["1,ULY False ULY,1 R1"]);
    }

    [Fact]
    public void A_condition_that_threw_and_was_dealt_with_counts_as_false()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan, p => p.Area!.Length == 3);
            rule.Then().Do(_ => _heard.Add($"{plan}"));
        });
        session.Events.LhsExpressionFailedEvent += Handle;
        var plan = new Plan("1");
        session.Insert(plan);
        plan.Area = "ULY";
        session.Update(plan);
        session.Fire();

        _heard.ShouldBe(["NullReferenceException", "1"]);
    }

    [Fact]
    public void A_binding_that_threw_and_was_dealt_with_is_dropped_until_it_can_be_computed()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            var length = 0;
            rule.When().Match(() => plan).Let(() => length, () => plan.Area!.Length);
            rule.Then().Do(_ => _heard.Add($"{length}"));
        });
        session.Events.LhsExpressionFailedEvent += Handle;
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();
        plan.Area = "ULY";
        session.Update(plan);
        session.Fire();

        _heard.ShouldBe(["NullReferenceException", "3"]);
    }

    [Fact]
    public void A_query_whose_selector_threw_is_built_anew_at_the_next_change()
    {
        var session = Rules.Session(rule =>
        {
            IEnumerable<Plan> plans = default!;
            rule.When().Query(() => plans, q => q.Match<Plan>().Collect().OrderBy(p => p.Area!.Length));
            rule.Then().Do(_ => _heard.Add(string.Join(",", plans)));
        });
        session.Events.LhsExpressionFailedEvent += Handle;
        var plan = new Plan("1");
        session.InsertAll([new Plan("2", "ULY"), plan]);
        session.Fire();
        _heard.ShouldBe(["NullReferenceException"]);

        plan.Area = "A";
        session.Update(plan);
        session.Fire();
        _heard.ShouldBe(["NullReferenceException", "1,2"]);

        session.Retract(plan);
        session.Fire();
        _heard[^1].ShouldBe("2");
    }

    [Fact]
    public void A_filter_that_threw_and_was_dealt_with_keeps_the_match_off()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Filter().Where(() => plan.Area!.Length == 3);
            rule.Then().Do(_ => _heard.Add($"{plan}"));
        });
        Should.Throw<AgendaExpressionEvaluationException>(() => session.Insert(new Plan("1"))).RuleName.ShouldBe("R1");

        session.Events.AgendaExpressionFailedEvent += (_, args) => args.IsHandled = true;
        session.InsertAll([new Plan("2"), new Plan("3", "ULY")]);
        session.Fire();

        _heard.ShouldBe(["3"]);
    }

    private void Handle(object? sender, LhsExpressionErrorEventArgs args)
    {
        _heard.Add(args.Exception!.GetType().Name);
        args.IsHandled = true;
    }

    private void Hear(IEventProvider events)
    {
        events.FactInsertingEvent += (_, args) => _heard.Add($"inserting {args.Fact.Value}");
        events.FactInsertedEvent += (_, args) => _heard.Add($"inserted {args.Fact.Value}");
        events.FactUpdatingEvent += (_, args) => _heard.Add($"updating {args.Fact.Value}");
        events.FactUpdatedEvent += (_, args) => _heard.Add($"confirmed {args.Fact.Value}");
        events.FactRetractingEvent += (_, args) => _heard.Add($"retracting {args.Fact.Value}");
        events.FactRetractedEvent += (_, args) => _heard.Add($"retracted {args.Fact.Value}");
        events.ActivationCreatedEvent += (_, args) => _heard.Add($"created {args.Facts.First().Value}");
        events.ActivationUpdatedEvent += (_, args) => _heard.Add($"updated {args.Facts.First().Value}");
        events.ActivationDeletedEvent += (_, args) => _heard.Add($"deleted {args.Facts.First().Value}");
        events.RuleFiringEvent += (_, args) => _heard.Add($"firing {args.Facts.First().Value}");
        events.RuleFiredEvent += (_, args) => _heard.Add($"fired {args.Facts.First().Value}");
    }
}
