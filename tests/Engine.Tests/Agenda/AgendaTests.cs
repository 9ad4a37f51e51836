using RulesEngine.AgendaFilters;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Agenda;

public sealed class AgendaTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void Higher_priority_fires_first_and_among_equals_who_came_first()
    {
        var session = Rules.Session(Say("low"), Say("high", priority: 5), Say("below", priority: -1));
        session.InsertAll([new Plan("1"), new Plan("2")]);

        session.Fire(_said).ShouldBe(["high 1", "high 2", "low 1", "low 2", "below 1", "below 2"]);
    }

    [Fact]
    public void Newest_first_follows_up_what_came_last_before_older_matches()
    {
        var compiler = new RuleCompiler { AgendaOrder = AgendaOrder.NewestFirst };
        var session = compiler.Compile(Rules.Define(Say("low"), Say("high", priority: 5))).CreateSession();
        session.InsertAll([new Plan("1"), new Plan("2")]);
        session.Fire(3).ShouldBe(3);
        session.Insert(new Plan("3"));
        session.Fire();

        _said.ShouldBe(["high 2", "high 1", "low 2", "high 3", "low 3", "low 1"]);
    }

    [Fact]
    public void A_match_fires_once_until_its_facts_change()
    {
        var session = Rules.Session(Say("on"));
        var plan = new Plan("1");
        session.Insert(plan);
        session.Update(plan);
        session.Fire(_said).ShouldBe(["on 1"]);
        session.Fire(_said).ShouldBeEmpty();

        session.Update(plan);
        session.Update(plan);
        session.Fire(_said).ShouldBe(["on 1"]);
    }

    [Fact]
    public void Undo_runs_once_for_a_match_that_had_fired()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(ctx => _said.Add($"do {plan} {ctx.Match.Trigger}")).Undo(ctx => _said.Add($"undo {plan} {ctx.Match.Trigger}"));
        });
        var plan = new Plan("1");
        session.Insert(plan);
        session.Retract(plan);
        session.Fire(_said).ShouldBeEmpty();

        session.Insert(plan);
        session.Fire();
        session.Retract(plan);
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["undo 1 Removed", "do 1 Created"]);
    }

    [Fact]
    public void A_match_that_may_not_repeat_fires_again_only_after_it_ceased()
    {
        var factory = new RuleCompiler().Compile([new RulesEngine.Fluent.RuleDefinitionFactory().Create(new OnceRule(_said))]);
        var session = factory.CreateSession();
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();

        session.Update(plan);
        session.Fire(_said).ShouldBeEmpty();

        session.Retract(plan);
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["once 1"]);
    }

    [Fact]
    public void A_predicate_takes_a_match_off_and_puts_it_back()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Filter().Where(() => plan.Money > 0);
            rule.Then().Do(ctx => _said.Add($"{plan} {ctx.Match.Trigger}"));
        });
        var plan = new Plan("1", money: 1);
        session.Insert(plan);
        plan.Money = 0;
        session.Update(plan);
        session.Fire(_said).ShouldBeEmpty();

        plan.Money = 2;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["1 Created"]);
    }

    [Fact]
    public void Keys_are_compared_with_those_of_the_last_firing()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Filter().OnChange(() => plan.Area!);
            rule.Then().Do(_ => _said.Add($"{plan} {plan.Area}"));
        });
        var plan = new Plan("1");
        session.Insert(plan);
        session.Update(plan);
        session.Fire(_said).ShouldBe(["1 "]);

        plan.Area = "ULY";
        session.Update(plan);
        plan.Area = null;
        session.Update(plan);
        session.Fire(_said).ShouldBeEmpty();

        plan.Area = "ALM";
        session.Update(plan);
        session.Fire(_said).ShouldBe(["1 ALM"]);
    }

    [Fact]
    public void A_host_may_keep_matches_off_for_all_rules_or_for_one()
    {
        var rules = Rules.Define(Say("one"), Say("other"));
        var session = new RuleCompiler().Compile(rules).CreateSession();
        session.Agenda.AddFilter(new Accepting(activation => activation.Facts.First().Value is Plan { Name: not "hidden" }));
        session.Agenda.AddFilter(rules[0], new Accepting(activation => activation.Facts.First().Value is Plan { Money: > 0 }));
        session.InsertAll([new Plan("hidden", money: 1), new Plan("poor"), new Plan("rich", money: 1)]);

        session.Fire(_said).ShouldBe(["one rich", "other poor", "other rich"]);
    }

    [Fact]
    public void A_filter_with_a_memory_hears_of_firing_and_of_the_end()
    {
        var session = Rules.Session(Say("on"));
        var heard = new List<string>();
        session.Agenda.AddFilter(new Remembering(heard));
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();
        session.Retract(plan);

        heard.ShouldBe(["accept", "select", "remove"]);
    }

    [Fact]
    public void What_is_cleared_fires_as_if_for_the_first_time_after_an_update()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Then().Do(ctx => _said.Add($"{ctx.Match.Trigger}"));
        });
        var plan = new Plan("1");
        session.Insert(plan);
        session.Agenda.Peek().Rule.Name.ShouldBe("R1");
        session.Agenda.Clear();

        Should.Throw<InvalidOperationException>(() => session.Agenda.Peek()).Message.ShouldBe("The agenda is empty.");
        session.Fire(_said).ShouldBeEmpty();
        session.Update(plan);
        session.Fire(_said).ShouldBe(["Created"]);
    }

    [Fact]
    public void Each_satisfied_branch_of_an_Or_fires()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            Area area = default!;
            rule.When().Or(or => or.Match(() => plan, p => p.Money > 0).Match(() => area));
            rule.Then().Do(ctx => _said.Add($"{(plan == null ? "-" : plan.Name)} {(area == null ? "-" : area.Code)} {ctx.Match.Facts.Count()}"));
        });
        session.InsertAll([new Plan("1", money: 1), new Area("ULY")]);

        session.Fire(_said).ShouldBe(["1 - 2", "- ULY 2"]);
    }

    [Fact]
    public void A_bound_value_may_be_null_and_fires_again_with_its_facts()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            string? area = null;
            rule.When().Match(() => plan).Let(() => area, () => plan.Area);
            rule.Then().Do(ctx => _said.Add($"{plan} {area ?? "none"} {ctx.Match.Facts.Last().Type.Name}"));
        });
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["1 none String"]);

        session.Update(plan);
        session.Fire(_said).ShouldBe(["1 none String"]);
    }

    private Action<WrittenRule> Say(string text, int priority = 0) => rule =>
    {
        Plan plan = default!;
        rule.Priority(priority);
        rule.When().Match(() => plan);
        rule.Then().Do(_ => _said.Add($"{text} {plan}"));
    };

    [RulesEngine.Fluent.Dsl.Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class OnceRule(List<string> said) : RulesEngine.Fluent.Dsl.Rule
    {
        public override void Define()
        {
            Plan plan = default!;
            When().Match(() => plan);
            Then().Do(_ => said.Add($"once {plan}"));
        }
    }

    private sealed class Accepting(Predicate<Activation> accepts) : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) => accepts(activation);
    }

    private sealed class Remembering(List<string> heard) : IStatefulAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation)
        {
            heard.Add("accept");
            return true;
        }

        public void Select(AgendaContext context, Activation activation) => heard.Add("select");

        public void Remove(AgendaContext context, Activation activation) => heard.Add("remove");
    }
}
