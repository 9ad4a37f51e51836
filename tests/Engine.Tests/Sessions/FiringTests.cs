using RulesEngine.Engine.Tests.Running;
using RulesEngine.Extensibility;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Sessions;

public sealed class FiringTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void A_limit_cuts_an_endless_loop()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(ctx => ctx.Update(plan));
        });
        session.Insert(new Plan("1"));

        session.Fire(25).ShouldBe(25);
        session.Fire(0).ShouldBe(0);
    }

    [Fact]
    [Trait("Defect", "D20")]
    public void A_token_already_cancelled_fires_nothing()
    {
        var session = SayingSession();
        session.Insert(new Plan("1"));

        session.Fire(new CancellationToken(canceled: true)).ShouldBe(0);
        session.Fire().ShouldBe(1);
    }

    [Fact]
    public void Halt_ends_the_cycle_after_the_rule_and_the_next_one_resumes()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(ctx => ctx.Halt()).Do(_ => _said.Add($"{plan}"));
        });
        session.InsertAll([new Plan("1"), new Plan("2")]);

        session.Fire(_said).ShouldBe(["1"]);
        session.Fire(_said).ShouldBe(["2"]);
    }

    [Fact]
    public void An_action_that_throws_is_named_and_the_rest_waits()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(_ => _said.Add(plan.Area!.Trim()));
        });
        session.InsertAll([new Plan("1"), new Plan("2", "ULY")]);

        var thrown = Should.Throw<RuleRhsExpressionEvaluationException>(() => session.Fire());

        thrown.RuleName.ShouldBe("R1");
        thrown.InnerException.ShouldBeOfType<NullReferenceException>();
        thrown.Message.ShouldStartWith("An action of 'R1' threw on '1'." + Environment.NewLine);
        session.Fire(_said).ShouldBe(["ULY"]);
    }

    [Fact]
    public void A_handled_failure_lets_the_following_actions_run()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(_ => _said.Add(plan.Area!.Trim())).Do(_ => _said.Add("next"));
        });
        session.Events.RhsExpressionFailedEvent += (_, args) => args.IsHandled = true;
        session.Events.RuleFiredEvent += (_, args) => _said.Add(args.Rule.Name);
        session.Insert(new Plan("1"));

        session.Fire(_said).ShouldBe(["next", "R1"]);
    }

    [Fact]
    [Trait("Defect", "D19")]
    public async Task An_action_that_returns_a_task_is_awaited_by_FireAsync_and_refused_by_Fire()
    {
        var session = Rules.Session(SayLater);
        session.Insert(new Plan("1"));

        Should.Throw<InvalidOperationException>(() => session.Fire()).Message
            .ShouldEndWith("returns a task, and 'Fire' would not wait for it. Call 'FireAsync'.");
        (await session.FireAsync()).ShouldBe(1);

        _said.ShouldBe(["1", "after"]);
    }

    [Fact]
    public async Task An_awaited_action_that_throws_is_named()
    {
        var session = Rules.Session(FailLater);
        session.Insert(new Plan("1"));

        var thrown = await Should.ThrowAsync<RuleRhsExpressionEvaluationException>(() => session.FireAsync());

        thrown.InnerException!.Message.ShouldBe("later");
    }

    [Fact]
    public void Services_are_resolved_for_the_action_that_asks()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            Func<string, string> shout = default!;
            rule.Dependency().Resolve(() => shout);
            rule.When().Match(() => plan);
            rule.Then().Do(_ => _said.Add(shout(plan.Name)));
        });
        session.Insert(new Plan("a"));
        Should.Throw<RuleRhsExpressionEvaluationException>(() => session.Fire()).InnerException!.Message
            .ShouldStartWith("Rule 'R1' asks for 'System.Func`2[System.String,System.String]', and the session has no dependency resolver.");

        session.DependencyResolver = new Shouting();
        session.Insert(new Plan("b"));

        session.Fire(_said).ShouldBe(["B"]);
    }

    [Fact]
    [Trait("Defect", "D21")]
    public void An_interceptor_decides_what_runs_and_sees_all_arguments()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            Func<string, string> shout = default!;
            rule.Dependency().Resolve(() => shout);
            rule.When().Match(() => plan);
            rule.Then().Do(_ => _said.Add("first")).Do(_ => _said.Add(shout(plan.Name)));
        });
        session.DependencyResolver = new Shouting();
        var interceptor = new LastOnly();
        session.ActionInterceptor = interceptor;
        session.Insert(new Plan("a"));

        session.Fire(_said).ShouldBe(["A"]);
        interceptor.Arguments.Select(argument => argument?.GetType()).ShouldBe([typeof(Func<string, string>), typeof(Plan)], ignoreOrder: true);
    }

    [Fact]
    public void Firing_within_an_action_empties_the_agenda()
    {
        var sessions = new List<ISession>();
        sessions.Add(Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(_ => _said.Add($"{plan}")).Do(_ => _said.Add($"{sessions[0].Fire()}"));
        }));
        sessions[0].InsertAll([new Plan("a"), new Plan("b")]);

        sessions[0].Fire().ShouldBe(1);
        _said.ShouldBe(["a", "b", "0", "1"]);
    }

    [Fact]
    [Trait("Defect", "D5")]
    public async Task Sessions_of_one_factory_work_in_parallel()
    {
        var factory = Rules.Compile(
            rule =>
            {
                Plan plan = default!;
                IEnumerable<string> parts = default!;
                rule.When().Match(() => plan).Query(() => parts, q => q.Match<Plan>(p => p.Area == plan.Area).SelectMany(p => p.Parts).Collect());
                rule.Then().Yield(_ => new Note($"{plan}:{string.Join(",", parts)}"));
            });

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() =>
        {
            var session = factory.CreateSession();
            session.InsertAll(Enumerable.Range(0, 200).Select(i => new Plan($"{i}", $"{i % 7}") { Parts = [$"{i % 3}", $"{i % 5}"] }));
            session.Fire();
            return string.Join(";", session.Query<Note>().Select(note => note.Text));
        })));

        results.Distinct().Count().ShouldBe(1);
    }

    private ISession SayingSession() => Rules.Session(rule =>
    {
        Plan plan = default!;
        rule.When().Match(() => plan);
        rule.Then().Do(_ => _said.Add($"{plan}"));
    });

    private void SayLater(Fluent.WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan);
        rule.Then().Do(_ => Say($"{plan}")).Do(_ => _said.Add("after"));
    }

    private static void FailLater(Fluent.WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan);
        rule.Then().Do(_ => Fail());
    }

    private Task Say(string text) => SayNow(text);

    private static Task Fail() => FailNow();

    private async Task SayNow(string text)
    {
        await Task.Yield();
        _said.Add(text);
    }

    private static async Task FailNow()
    {
        await Task.Yield();
        throw new InvalidOperationException("later");
    }

    private sealed class Shouting : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => (Func<string, string>)(text => text.ToUpperInvariant());
    }

    private sealed class LastOnly : IActionInterceptor
    {
        public IReadOnlyList<object?> Arguments { get; private set; } = [];

        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
        {
            Arguments = actions.Last().Arguments;
            actions.Last().Invoke();
        }
    }
}
