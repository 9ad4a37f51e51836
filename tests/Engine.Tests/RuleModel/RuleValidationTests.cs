using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;
using static RulesEngine.Engine.Tests.RuleModel.Sample;

namespace RulesEngine.Engine.Tests.RuleModel;

public sealed class RuleValidationTests
{
    private static readonly DependencyGroupElement NoDependencies = Element.DependencyGroup();
    private static readonly FilterGroupElement NoFilters = Element.FilterGroup();

    [Fact]
    public void A_name_used_in_a_condition_has_to_be_declared()
    {
        Should.Throw<InvalidOperationException>(() => Rule(
                Pattern<string>("a", Lambda<Func<string, string, int, bool>>((a, b, c) => a == b && c > 0))))
            .Message.ShouldBe("Undefined variables in rule match conditions. Variables=b,c");
    }

    [Fact]
    public void A_name_used_in_a_filter_has_to_be_declared()
    {
        var filters = Element.FilterGroup(Element.Filter(FilterType.Predicate, Lambda<Func<string, bool>>(b => b == "")));

        Should.Throw<InvalidOperationException>(() => Rule(NoDependencies, filters, Nothing, Pattern<string>("a")))
            .Message.ShouldBe("Undefined variables in rule filter. Variables=b");
    }

    [Fact]
    public void A_name_used_in_an_action_has_to_be_declared()
    {
        var actions = Actions(Lambda<Action<IContext, string>>((ctx, b) => ctx.Insert(b)));

        Should.Throw<InvalidOperationException>(() => Rule(NoDependencies, NoFilters, actions, Pattern<string>("a")))
            .Message.ShouldBe("Undefined variables in rule actions. Variables=b");
    }

    [Fact]
    public void Two_patterns_cannot_have_one_name()
    {
        Should.Throw<InvalidOperationException>(() => Rule(Pattern<string>("a"), Pattern<string>("a")))
            .Message.ShouldBe("Duplicate declarations. Declaration=a");
    }

    [Fact]
    public void A_pattern_and_a_dependency_cannot_have_one_name()
    {
        var dependencies = Element.DependencyGroup(Element.Dependency(typeof(string), "a"));

        Should.Throw<InvalidOperationException>(() => Rule(dependencies, NoFilters, Nothing, Pattern<string>("a")))
            .Message.ShouldBe("Duplicate declarations. Declaration=a");
    }

    [Fact]
    public void Two_dependencies_cannot_have_one_name()
    {
        var dependencies = Element.DependencyGroup(Element.Dependency(typeof(string), "s"), Element.Dependency(typeof(string), "s"));

        Should.Throw<InvalidOperationException>(() => Rule(dependencies, NoFilters, Nothing, Pattern<string>("a")))
            .Message.ShouldBe("Duplicate declarations. Declaration=s");
    }

    [Fact]
    public void A_condition_cannot_use_a_dependency()
    {
        var dependencies = Element.DependencyGroup(Element.Dependency(typeof(string), "s"));
        var pattern = Pattern<string>("a", Lambda<Func<string, string, bool>>((a, s) => a == s));

        Should.Throw<InvalidOperationException>(() => Rule(dependencies, NoFilters, Nothing, pattern))
            .Message.ShouldBe("Rule match conditions cannot reference injected dependencies. Variables=s");
    }

    [Fact]
    public void A_rule_has_to_do_something_when_it_is_activated()
    {
        var undo = Element.ActionGroup(Element.Action(Lambda<Action<IContext>>(ctx => ctx.Halt()), ActionTrigger.Deactivated));

        Should.Throw<ArgumentException>(() => Rule(NoDependencies, NoFilters, undo, Pattern<string>("a")))
            .Message.ShouldBe("Rule 'Sample' must have at least one match action. Add one that runs when the rule is activated.");
    }

    [Fact]
    public void A_group_needs_a_child()
    {
        Should.Throw<InvalidOperationException>(() => Rule())
            .Message.ShouldBe("A group needs a child. Add a pattern, a quantifier or a group to it.");
    }

    [Fact]
    public void A_name_is_used_with_the_type_it_was_declared_with()
    {
        var pattern = Pattern<string>("b", Lambda<Func<string, int, bool>>((b, a) => b.Length == a));

        Should.Throw<ArgumentException>(() => Rule(Pattern<string>("a"), pattern))
            .Message.ShouldBe("'a' is declared as System.String and used as System.Int32. Use one type for one name.");
    }

    [Fact]
    public void A_name_may_be_used_as_something_more_general()
    {
        var pattern = Pattern<string>("b", Lambda<Func<string, object, bool>>((b, a) => b.Equals(a)));

        Rule(Pattern<string>("a"), pattern).LeftHandSide.Imports.ShouldBeEmpty();
    }

    [Fact]
    public void An_action_begins_with_the_context()
    {
        Should.Throw<ArgumentException>(() => Actions(Lambda<Func<string, string>>(a => a.Trim())))
            .Message.ShouldStartWith("The first parameter of action 'a => a.Trim()' is not the IContext. Put it first.");
    }

    [Fact]
    public void An_action_needs_a_trigger()
    {
        Should.Throw<ArgumentException>(() => Element.Action(Lambda<Action<IContext>>(ctx => ctx.Halt()), ActionTrigger.None))
            .Message.ShouldStartWith("Action 'ctx => ctx.Halt()' has no trigger. Give it at least one.");
    }

    [Fact]
    public void A_condition_is_true_or_false()
    {
        Should.Throw<ArgumentException>(() => Pattern<string>("a", Lambda<Func<string, int>>(a => a.Length)))
            .Message.ShouldBe("The value of condition 'a => a.Length' is of type System.Int32, which is not a System.Boolean.");
    }

    [Fact]
    public void A_binding_gives_what_its_type_says()
    {
        Should.Throw<ArgumentException>(() => Element.Binding(typeof(int), Lambda<Func<string, string>>(a => a)))
            .Message.ShouldBe("The value of binding 'a => a' is of type System.String, which is not a System.Int32.");
    }

    [Fact]
    public void The_source_of_a_pattern_is_an_aggregate_or_a_binding()
    {
        Should.Throw<ArgumentException>(() => Element.Pattern(Element.Declaration(typeof(string), "a"), Array.Empty<NamedExpressionElement>(), Pattern<string>("b")))
            .Message.ShouldStartWith("The source of a pattern is an aggregate or a binding, not an element of kind Pattern.");
    }

    [Fact]
    public void A_for_all_needs_something_to_satisfy()
    {
        Should.Throw<InvalidOperationException>(() => Element.ForAll(Pattern<string>("a"), []))
            .Message.ShouldBe("A for-all has no patterns. Add what each fact of the base pattern has to satisfy.");
    }
}
