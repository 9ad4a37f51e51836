using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>Expressions that throw: what the host is told, and what becomes of the match where it deals with it.</summary>
public sealed class FailureTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void A_condition_that_throws_is_told_with_its_text_and_cause()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan, p => p.Area!.Length > area.Need);
            rule.Then().Do(ctx => ctx.Halt());
        });
        session.Insert(new Area("A"));

        var thrown = Should.Throw<RuleLhsExpressionEvaluationException>(() => session.Insert(new Plan("1")));

        thrown.ShouldBeAssignableTo<RuleExpressionEvaluationException>();
        thrown.ShouldBeAssignableTo<RuleExecutionException>();
        thrown.Expression.ShouldBe("(plan, area) => (plan.Area.Length > area.Need)");
        thrown.Message.ShouldBe("A condition of 'R1' threw on 'A', '1'." + Environment.NewLine + thrown.Expression);
        thrown.InnerException.ShouldBeOfType<NullReferenceException>();
    }

    [Fact]
    public void Any_expression_of_the_left_side_can_throw()
    {
        Throws(rule => { Plan plan = default!; string area = default!; rule.When().Match(() => plan).Let(() => area, () => plan.Area!.Trim()); });
        Throws(rule => { Plan plan = default!; rule.When().Match(() => plan).Having(() => plan.Area!.Length > 0); });
        Throws(rule => { rule.When().Exists<Plan>(p => p.Area!.Length > 0); });
        Throws(rule => { rule.When().Not<Plan>(p => p.Area!.Length > 0); });
        Throws(rule => { rule.When().All<Plan>(p => p.Area!.Length > 0); });
        Throws(rule => { IEnumerable<Plan> plans = default!; rule.When().Query(() => plans, q => q.Match<Plan>(p => p.Area!.Length > 0).Collect()); });
        Throws(rule => { string area = default!; rule.When().Query(() => area, q => q.Match<Plan>().Select(p => p.Area!.Trim())); });
        Throws(rule => { string part = default!; rule.When().Query(() => part, q => q.Match<Plan>().SelectMany(p => new[] { p.Area!.Trim() })); });
        Throws(rule => { IGrouping<string, Plan> plans = default!; rule.When().Query(() => plans, q => q.Match<Plan>().GroupBy(p => p.Area!.Trim())); });
        Throws(rule => { IEnumerable<Plan> plans = default!; rule.When().Query(() => plans, q => q.Match<Plan>().Collect().OrderBy(p => p.Area!.Trim())); });
        Throws(Lookup);
    }

    [Fact]
    public void A_filter_and_an_action_name_their_rule()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Filter().OnChange(() => plan.Area!.Trim());
            rule.Then().Do(ctx => ctx.Halt());
        });

        var thrown = Should.Throw<AgendaExpressionEvaluationException>(() => session.Insert(new Plan("1")));

        thrown.RuleName.ShouldBe("R1");
        thrown.Message.ShouldBe($"A match filter of 'R1' threw on '1'.{Environment.NewLine}{thrown.Expression}{Environment.NewLine}R1");
    }

    [Fact]
    public void Who_shares_what_threw_is_named_and_long_facts_are_cut()
    {
        var session = Rules.Session([.. Enumerable.Repeat<Action<WrittenRule>>(Quantified, 5)]);
        session.Insert(new Area("A"));

        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.Insert(new Plan(new string('x', 70))))
            .Message.ShouldStartWith($"A condition of 'R1', 'R2', 'R3' and 2 more threw on '{new string('x', 60)}…'.");
        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.Insert(new Silent()))
            .Message.ShouldStartWith("A condition of 'R1', 'R2', 'R3' and 2 more threw on 'Silent'.");

        static void Quantified(WrittenRule rule)
        {
            Area area = default!;
            rule.When().Match(() => area).Exists<Plan>(p => p.Area!.Length > 0).Not<Silent>(s => s.ToString()!.Length > 0);
            rule.Then().Do(ctx => ctx.Halt());
        }
    }

    [Fact]
    public void A_match_whose_filter_throws_is_told_of_when_it_comes_and_goes()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan).Not<Area>(a => a.Code == plan.Area);
            rule.Filter().Where(() => plan.Name.Length / plan.Money > 0);
            rule.Then().Do(_ => _said.Add($"{plan}"));
        });
        session.Events.ActivationCreatedEvent += (_, e) => _said.Add("created");
        session.Events.ActivationDeletedEvent += (_, e) => _said.Add("deleted");
        var area = new Area("A");
        session.Insert(area);

        Should.Throw<AgendaExpressionEvaluationException>(() => session.Insert(new Plan("1")));
        _said.ShouldBe(["created", "deleted"]);

        session.InsertAll([new Plan("2", "A"), new Plan("3", "A", 1)]);
        Should.Throw<AgendaExpressionEvaluationException>(() => session.Retract(area));
        session.Query<Area>().ShouldBeEmpty();
        session.Fire(_said).ShouldBe(["3"]);
    }

    [Fact]
    public void A_condition_that_throws_inside_an_action_reaches_the_action()
    {
        var session = Rules.Session(
            rule =>
            {
                Area area = default!;
                rule.When().Match(() => area);
                rule.Then().Do(ctx => ctx.Insert(new Plan("1")));
            },
            rule =>
            {
                rule.When().Match<Plan>(p => p.Area!.Length > 0);
                rule.Then().Do(ctx => ctx.Halt());
            });
        session.Insert(new Area("A"));

        var thrown = Should.Throw<RuleRhsExpressionEvaluationException>(() => session.Fire());

        thrown.RuleName.ShouldBe("R1");
        thrown.InnerException.ShouldBeOfType<RuleLhsExpressionEvaluationException>().InnerException.ShouldBeOfType<NullReferenceException>();
    }

    [Fact]
    public void An_update_whose_condition_throws_removes_the_match_where_it_is_dealt_with()
    {
        var session = Handled(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan, p => p.Area!.Length > 0);
            rule.Then().Do(_ => _said.Add($"+{plan}")).Undo(_ => _said.Add($"-{plan}"));
        });
        var plan = new Plan("1", "A");
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["+1"]);

        plan.Area = null;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["-1"]);

        plan.Area = "B";
        session.Update(plan);
        session.Fire(_said).ShouldBe(["+1"]);
    }

    [Fact]
    public void A_join_whose_condition_throws_loses_that_pair_only()
    {
        var session = Handled(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan, p => p.Area!.Length > area.Need);
            rule.Then().Do(_ => _said.Add($"{area}{plan}"));
        });

        session.InsertAll([new Area("A"), new Plan("1"), new Plan("2", "x")]);

        session.Fire(_said).ShouldBe(["A2"]);
    }

    [Fact]
    public void A_query_that_throws_for_one_outer_fact_stands_for_the_others()
    {
        var session = Handled(rule =>
        {
            Area area = default!;
            IGrouping<string, Plan> plans = default!;
            rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>().GroupBy(p => Divide(p.Money, area.Need)));
            rule.Then().Do(_ => _said.Add($"{area}{plans.Key}"));
        });
        var bad = new Area("Z");
        session.InsertAll([new Area("A", 2), bad, new Plan("1", money: 4), new Plan("2", money: 6)]);
        session.Fire(_said).ShouldBe(["A2", "A3"]);

        bad.Need = 1;
        session.Update(bad);
        session.Fire(_said).ShouldBe(["Z4", "Z6"]);
    }

    [Fact]
    public void A_query_that_threw_is_rebuilt_from_all_facts_and_may_lose_them_safely()
    {
        var session = Handled(rule =>
        {
            IGrouping<int, Plan> plans = default!;
            rule.When().Query(() => plans, q => q.Match<Plan>().GroupBy(p => p.Area!.Length));
            rule.Then().Do(_ => _said.Add($"{plans.Key}:{plans.Count()}"));
        });
        var bad = new Plan("1");
        session.Insert(bad);
        bad.Area = "a";
        session.Insert(new Plan("2", "b"));
        session.Fire(_said).ShouldBe(["1:2"]);

        bad.Area = null;
        session.Retract(bad);
        session.Fire(_said).ShouldBe(["1:1"]);
    }

    [Fact]
    public void A_value_that_throws_comes_back_with_the_next_change()
    {
        var session = Handled(rule =>
        {
            Plan plan = default!;
            var length = 0;
            rule.When().Match(() => plan).Let(() => length, () => plan.Area!.Length);
            rule.Then().Do(_ => _said.Add($"{plan} {length}"));
        });
        var plan = new Plan("1", "abc");
        session.InsertAll([plan, new Plan("2")]);
        session.Fire(_said).ShouldBe(["1 3"]);

        plan.Area = null;
        session.Update(plan);
        session.Fire(_said).ShouldBeEmpty();

        plan.Area = "ab";
        session.Update(plan);
        session.Fire(_said).ShouldBe(["1 2"]);
    }

    [Fact]
    public void A_quantifier_that_throws_counts_as_unsatisfied()
    {
        var session = Handled(rule =>
        {
            Area area = default!;
            rule.When().Match(() => area).Not<Plan>(p => p.Area!.Length == area.Need);
            rule.Then().Do(_ => _said.Add($"{area}"));
        });

        session.InsertAll([new Area("A", 1), new Plan("1")]);

        session.Fire(_said).ShouldBe(["A"]);
    }

    private sealed class Silent
    {
        public override string ToString() => throw new NotSupportedException();
    }

    private static void Lookup(WrittenRule rule)
    {
        RulesEngine.RuleModel.IKeyedLookup<string, Plan> plans = default!;
        rule.When().Query(() => plans, q => q.Match<Plan>().Collect().ToLookup(p => p.Area!.Trim()));
    }

    private static void Throws(Action<WrittenRule> when)
    {
        var session = Rules.Session(rule =>
        {
            when(rule);
            rule.Then().Do(ctx => ctx.Halt());
        });

        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.Insert(new Plan("1"))).InnerException.ShouldBeOfType<NullReferenceException>();
        session.Query<Plan>().ShouldBeEmpty();
    }

    private static ISession Handled(Action<WrittenRule> rule)
    {
        var session = Rules.Session(rule);
        session.Events.LhsExpressionFailedEvent += (_, args) => args.IsHandled = true;
        return session;
    }

    private static string Divide(int money, int need) => $"{money / need}";
}
