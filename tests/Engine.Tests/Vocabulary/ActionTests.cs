using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Extensibility;
using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>What actions are given, what they may do, and who stands between.</summary>
public sealed class ActionTests : IActionInterceptor, IDependencyResolver
{
    private readonly List<string> _said = [];

    private readonly List<Type> _asked = [];

    private Action<IReadOnlyCollection<IActionInvocation>> _intercept = _ => { };

    [Fact]
    public void Actions_run_in_the_order_written_over_all_calls()
    {
        var session = Rules.Session(rule =>
        {
            rule.When().Match<Plan>();
            rule.Then().Do(_ => _said.Add("1")).Action(_ => _said.Add("2"), ActionTrigger.Activated);
            rule.Then().Do(_ => _said.Add("3"));
        });

        session.Insert(new Plan("1"));

        session.Fire(_said).ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public void An_action_that_removes_its_own_match_does_not_stop_the_next()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(ctx => ctx.Retract(plan)).Do(ctx => _said.Add($"{plan} {ctx.Match.Trigger}"));
        });

        session.Insert(new Plan("1"));

        session.Fire(_said).ShouldBe(["1 Removed"]);
        session.Query<Plan>().ShouldBeEmpty();
    }

    [Fact]
    public void What_an_action_inserts_updates_and_retracts_counts_at_once()
    {
        var session = Rules.Session(
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan, p => p.Money == 0);
                rule.Then()
                    .Do(ctx => ctx.Insert(new Note("new")))
                    .Do(ctx => _said.Add($"{ctx.TryInsert(new Note("new"))} {ctx.TryUpdate(new Note("other"))} {ctx.TryRetract(new Note("other"))}"))
                    .Do(ctx => ctx.Update(plan, Pay));
            },
            rule =>
            {
                Note note = default!;
                rule.When().Match(() => note);
                rule.Then().Do(_ => _said.Add(note.Text));
            },
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan, p => p.Money > 0);
                rule.Then().Do(_ => _said.Add($"{plan.Money}"));
            });

        session.Insert(new Plan("1"));

        session.Fire(_said).ShouldBe(["False False False", "new", "5"]);
    }

    [Fact]
    public void An_action_may_change_many_facts_together()
    {
        var session = Rules.Session(
            rule =>
            {
                Area area = default!;
                IEnumerable<Plan> plans = default!;
                rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>().Collect());
                rule.Then().Do(ctx => ctx.InsertAll(new object[] { new Note("a"), new Note("b") })).Do(ctx => ctx.RetractAll(plans.ToList())).Do(ctx => ctx.Retract(area));
            },
            rule =>
            {
                Note note = default!;
                rule.When().Match(() => note);
                rule.Then().Do(_ => _said.Add(note.Text));
            });

        session.InsertAll([new Area("A"), new Plan("1"), new Plan("2")]);

        session.Fire(_said).ShouldBe(["a", "b"]);
        session.Query<object>().Count().ShouldBe(2);
    }

    [Fact]
    public void The_context_shows_rule_match_and_the_token_of_the_run()
    {
        using var stop = new CancellationTokenSource();
        var session = Rules.Session(rule =>
        {
            rule.When().Match<Plan>();
            rule.Then().Do(ctx => _said.Add($"{ctx.Rule.Name} {ReferenceEquals(ctx.Rule, ctx.Match.Rule)} {ctx.CancellationToken == stop.Token}"));
        });

        session.Insert(new Plan("1"));
        session.Fire(stop.Token);

        _said.ShouldBe(["R1 True True"]);
    }

    [Fact]
    public void A_rule_of_higher_priority_that_an_action_wakes_comes_next()
    {
        var session = Rules.Session(
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan);
                rule.Then().Do(_ => _said.Add($"{plan}")).Do(ctx => ctx.Insert(new Note($"{plan}!")));
            },
            rule =>
            {
                Note note = default!;
                rule.Priority(1);
                rule.When().Match(() => note);
                rule.Then().Do(_ => _said.Add(note.Text));
            });

        session.InsertAll([new Plan("1"), new Plan("2")]);

        session.Fire(_said).ShouldBe(["1", "1!", "2", "2!"]);
    }

    [Fact]
    public void An_interceptor_that_runs_nothing_still_lets_the_rule_count_as_fired()
    {
        var session = Intercepted();
        session.Events.RuleFiredEvent += (_, args) => _said.Add($"fired {args.Rule.Name}");

        session.Insert(new Plan("1"));

        session.Fire().ShouldBe(1);
        _said.ShouldBe(["fired R1"]);
        session.Fire().ShouldBe(0);
    }

    [Fact]
    public void An_interceptor_may_run_the_actions_in_its_own_order()
    {
        var session = Intercepted();
        _intercept = actions =>
        {
            foreach (var action in actions.Reverse())
            {
                _said.Add($"{action.Trigger}");
                action.Invoke();
            }
        };

        session.Insert(new Plan("1"));

        session.Fire(_said).ShouldBe(["Activated, Reactivated", "second", "Activated, Reactivated", "first 1"]);
    }

    [Fact]
    public void Behind_an_interceptor_exceptions_are_not_wrapped()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(_ => Fail(plan.Name));
        });
        session.Events.RhsExpressionFailedEvent += (_, args) => _said.Add(args.Exception!.Message);
        session.ActionInterceptor = this;
        _intercept = actions => actions.Single().Invoke();
        session.Insert(new Plan("broken"));

        Should.Throw<NotSupportedException>(() => session.Fire()).Message.ShouldBe("broken");
        _said.ShouldBe(["broken"]);
    }

    [Fact]
    public void A_factory_hands_its_resolver_and_interceptor_to_new_sessions()
    {
        var factory = Rules.Compile(Asking);
        factory.DependencyResolver = this;
        factory.ActionInterceptor = this;
        _intercept = actions => actions.Single().Invoke();
        var session = factory.CreateSession();
        factory.ActionInterceptor = null;

        session.Insert(new Plan("1"));

        session.DependencyResolver.ShouldBe(this);
        session.ActionInterceptor.ShouldBe(this);
        session.Fire(_said).ShouldBe(["1 Version 2"]);
        factory.CreateSession().ActionInterceptor.ShouldBeNull();
    }

    [Fact]
    public void A_service_is_resolved_anew_for_each_action_that_names_it()
    {
        var session = Rules.Session(Asking);
        session.DependencyResolver = this;

        session.InsertAll([new Plan("1"), new Plan("2")]);
        session.Fire();

        _asked.ShouldBe([typeof(Version), typeof(Version), typeof(Version), typeof(Version)]);
    }

    [Fact]
    public void A_filter_cannot_ask_for_a_service()
    {
        Should.Throw<RuleDefinitionException>(() => Rules.Define(rule =>
        {
            Version version = default!;
            rule.Dependency().Resolve(() => version);
            rule.When().Match<Plan>(p => p.Money == version.Major);
            rule.Then().Do(ctx => ctx.Halt());
        })).InnerException!.Message.ShouldStartWith("Rule match conditions cannot reference injected dependencies. Variables=");
    }

    void IActionInterceptor.Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions) => _intercept(actions);

    object IDependencyResolver.Resolve(IResolutionContext context, Type serviceType)
    {
        _asked.Add(serviceType);
        context.Rule.Name.ShouldBe("R1");
        context.Session.ShouldNotBeNull();
        return new Version(2, 0);
    }

    private static void Pay(Plan plan) => plan.Money = 5;

    private static void Fail(string message) => throw new NotSupportedException(message);

    private ISession Intercepted()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(_ => _said.Add($"first {plan}")).Do(_ => _said.Add("second"));
        });
        session.ActionInterceptor = this;
        return session;
    }

    private void Asking(WrittenRule rule)
    {
        Plan plan = default!;
        Version version = default!;
        rule.Dependency().Resolve(() => version);
        rule.When().Match(() => plan);
        rule.Then().Do(ctx => _said.Add($"{plan} {ctx.Resolve<Version>()!.GetType().Name} {version.Major}"));
    }
}
