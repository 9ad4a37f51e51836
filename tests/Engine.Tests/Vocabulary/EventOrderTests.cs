using RulesEngine.Diagnostics;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>Which events a session raises, in which order, and what they hold.</summary>
public sealed class EventOrderTests
{
    private readonly List<string> _heard = [];

    [Fact]
    public void A_retracted_fact_is_in_memory_until_everybody_heard_of_it()
    {
        var session = Plans();
        var plan = new Plan("1");
        session.Insert(plan);
        session.Events.FactRetractingEvent += (_, _) => _heard.Add($"retracting {session.Query<Plan>().Count()}");
        session.Events.ActivationDeletedEvent += (_, _) => _heard.Add($"deleted {session.Query<Plan>().Count()}");
        session.Events.FactRetractedEvent += (_, _) => _heard.Add($"retracted {session.Query<Plan>().Count()}");

        session.Retract(plan);

        _heard.ShouldBe(["retracting 1", "deleted 1", "retracted 1"]);
        session.Query<Plan>().ShouldBeEmpty();
    }

    [Fact]
    public void A_fact_is_in_memory_before_it_is_passed_on()
    {
        var session = Plans();
        session.Events.FactInsertingEvent += (_, args) => _heard.Add($"{args.Fact.Value} {args.Fact.Type.Name} {session.Query<Plan>().Count()}");

        session.InsertAll([new Plan("1"), new Plan("2")]);

        _heard.ShouldBe(["1 Plan 2", "2 Plan 2"]);
    }

    [Fact]
    public void A_match_that_a_filter_keeps_off_is_still_announced()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Filter().Where(() => plan.Money > 0);
            rule.Then().Do(ctx => ctx.Halt());
        });
        session.Events.ActivationCreatedEvent += (_, args) => _heard.Add($"created {args.Rule.Name} {args.Match.Facts.Single().Value}");

        session.Insert(new Plan("1"));

        _heard.ShouldBe(["created R1 1"]);
        session.Agenda.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_rule_whose_action_threw_did_not_fire()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(_ => _heard.Add(plan.Area!.Trim()));
        });
        session.Events.RuleFiringEvent += (_, _) => _heard.Add("firing");
        session.Events.RuleFiredEvent += (_, _) => _heard.Add("fired");
        session.Events.RhsExpressionFailedEvent += (_, args) => _heard.Add($"failed {args.Match.Rule.Name} {args.Exception!.GetType().Name}");
        session.Insert(new Plan("1"));

        Should.Throw<RuleRhsExpressionEvaluationException>(() => session.Fire());

        _heard.ShouldBe(["firing", "failed R1 NullReferenceException"]);
    }

    [Fact]
    public void Every_kind_of_expression_is_evaluated_once_for_one_match()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            string name = default!;
            var length = 0;
            rule.When()
                .Match(() => area, a => a.Need > 0)
                .Match(() => plan, p => p.Area == area.Code)
                .Query(() => name, q => q.Match<Note>().Select(n => n.Text + area.Code))
                .Let(() => length, () => name.Length)
                .Having(() => length > 0);
            rule.Then().Do(ctx => ctx.Halt());
        });
        session.Events.LhsExpressionEvaluatedEvent += (_, args) => _heard.Add(Told(args));

        session.InsertAll([new Area("ULY", 1), new Plan("1", "ULY"), new Note("n")]);

        _heard.ShouldBe(
        [
            "(area.Need > 0): ULY => True [ULY]",
            "(plan.Area == area.Code): 1,ULY => True [ULY,1]",
            "($this$.Text + area.Code): Note { Text = n },ULY => nULY [ULY,1,Note { Text = n }]",
            "name.Length: nULY => 4 [ULY,1,nULY]",
            "(length > 0): 4 => True [ULY,1,nULY,4]",
        ]);
    }

    [Fact]
    public void A_failed_condition_is_reported_before_it_is_evaluated_false()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan, p => p.Area!.Length > 0);
            rule.Then().Do(ctx => ctx.Halt());
        });
        session.Events.LhsExpressionEvaluatedEvent += (_, args) => _heard.Add($"evaluated {args.Result} {args.Exception!.GetType().Name}");
        session.Events.LhsExpressionFailedEvent += (_, args) =>
        {
            _heard.Add($"failed {string.Join(",", args.Arguments)} {string.Join(",", args.Facts.Select(fact => fact.Value))} {args.Rules.Single().Name}");
            args.IsHandled = true;
        };

        session.Insert(new Plan("1"));

        _heard.ShouldBe(["failed 1 1 R1", "evaluated False NullReferenceException"]);
    }

    [Fact]
    public void Filters_and_actions_are_evaluated_with_their_match()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Filter().Where(() => plan.Money > 0).OnChange(() => plan.Area!);
            rule.Then().Do(ctx => Nothing(ctx, plan)).Do(ctx => ctx.Halt());
        });
        session.Events.AgendaExpressionEvaluatedEvent += (_, args) => _heard.Add($"filter {string.Join(",", args.Arguments)} {args.Result} {args.Rule.Name} {args.Facts.Single().Value}");
        session.Events.RhsExpressionEvaluatedEvent += (_, args) => _heard.Add($"action {string.Join(",", args.Arguments)} {args.Result is null} {args.Match.Rule.Name}");

        session.Insert(new Plan("1", "ULY", 5));
        session.Fire();

        _heard.ShouldBe(["filter 1 True R1 1", "filter 1 ULY R1 1", "action 1 True R1", "action  True R1"]);
    }

    [Fact]
    public void A_handler_of_the_factory_may_deal_with_a_failure()
    {
        var factory = Rules.Compile(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan, p => p.Area!.Length > 0);
            rule.Then().Do(ctx => ctx.Halt());
        });
        factory.Events.LhsExpressionFailedEvent += (_, args) => args.IsHandled = true;
        var session = factory.CreateSession();

        session.TryInsert(new Plan("1")).ShouldBeTrue();
    }

    [Fact]
    public void An_update_of_an_ignored_match_is_still_announced()
    {
        var session = Rules.Session(rule =>
        {
            rule.When().Match<Plan>();
            rule.Then().Action(ctx => ctx.Halt(), ActionTrigger.Activated);
        });
        session.Events.ActivationUpdatedEvent += (_, _) => _heard.Add("updated");
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();

        session.Update(plan);

        _heard.ShouldBe(["updated"]);
        session.Fire().ShouldBe(0);
    }

    [Fact]
    public void An_outer_change_evaluates_only_the_stages_that_mention_it()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            IEnumerable<Plan> plans = default!;
            rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Money > 0).Collect().Where(c => c.Count() > area.Need));
            rule.Then().Do(ctx => ctx.Halt());
        });
        Area[] areas = [new("A"), new("B")];
        session.InsertAll(areas);
        session.InsertAll([new Plan("1", money: 1), new Plan("2", money: 1)]);
        session.Events.LhsExpressionEvaluatedEvent += (_, args) => _heard.Add(args.Expression.ToString());

        session.UpdateAll(areas);

        _heard.Count.ShouldBe(2);
    }

    [Fact]
    public void A_predicate_on_a_group_runs_once_for_each_outer_fact_and_change()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            IGrouping<string?, Plan> one = default!;
            IGrouping<string?, Plan> two = default!;
            rule.When()
                .Match(() => area)
                .Query(() => one, q => q.Match<Plan>().GroupBy(p => p.Area).Where(g => Count(g, area)))
                .Query(() => two, q => q.Match<Plan>().GroupBy(p => p.Area));
            rule.Then().Do(ctx => ctx.Halt());
        });
        session.Insert(new Area("A"));
        session.InsertAll([new Plan("1", "x"), new Plan("2", "x")]);
        _heard.ShouldBe(["A x 2"]);

        session.Insert(new Plan("3", "x"));
        _heard.ShouldBe(["A x 2", "A x 3"]);

        session.Insert(new Area("B"));
        _heard.ShouldBe(["A x 2", "A x 3", "B x 3"]);
    }

    private bool Count(IGrouping<string?, Plan> group, Area area)
    {
        _heard.Add($"{area} {group.Key} {group.Count()}");
        return true;
    }

    private static string Told(LhsExpressionEventArgs args)
    {
        var body = ((System.Linq.Expressions.LambdaExpression)args.Expression).Body;
        return $"{body}: {string.Join(",", args.Arguments)} => {args.Result} [{string.Join(",", args.Facts.Select(fact => fact.Value))}]";
    }

    private static ISession Plans() => Rules.Session(rule =>
    {
        rule.When().Match<Plan>();
        rule.Then().Do(ctx => ctx.Halt());
    });

    private static void Nothing(params object[] things) => _ = things;
}
