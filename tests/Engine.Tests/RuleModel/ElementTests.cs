using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;
using static RulesEngine.Engine.Tests.RuleModel.Sample;

namespace RulesEngine.Engine.Tests.RuleModel;

public sealed class ElementTests
{
    [Fact]
    public void A_pattern_gives_its_name_and_takes_the_others_it_mentions()
    {
        var pattern = Pattern<string>("a", Lambda<Func<string, int, bool>>((a, floor) => a.Length > floor));

        pattern.Exports.Select(d => d.Name).ShouldBe(["a"]);
        pattern.Imports.Select(d => d.Name).ShouldBe(["floor"]);
    }

    [Fact]
    public void A_group_takes_what_its_children_do_not_give_each_other()
    {
        var group = Element.AndGroup(
            Pattern<int>("floor"),
            Pattern<string>("a", Lambda<Func<string, int, int, bool>>((a, floor, ceiling) => a.Length > floor && a.Length < ceiling)));

        group.Exports.Select(d => d.Name).ShouldBe(["floor", "a"]);
        group.Imports.Select(d => d.Name).ShouldBe(["ceiling"]);
    }

    [Fact]
    public void Quantifiers_give_no_names()
    {
        var pattern = Pattern<string>("a", Lambda<Func<string, int, bool>>((a, floor) => a.Length > floor));

        RuleElement[] quantifiers = [Element.Not(pattern), Element.Exists(pattern), Element.ForAll(Pattern<string>("b"), [pattern])];

        foreach (var quantifier in quantifiers)
        {
            quantifier.Exports.ShouldBeEmpty();
            quantifier.Imports.Select(d => d.Name).ShouldBe(["floor"]);
        }
    }

    [Fact]
    public void Declarations_are_equal_by_name()
    {
        Element.Declaration(typeof(int), "a").ShouldBe(Element.Declaration(typeof(string), "a"));
        Element.Declaration(typeof(int), "a").ShouldNotBe(Element.Declaration(typeof(int), "b"));
    }

    [Fact]
    public void An_expression_is_found_by_its_name()
    {
        var expressions = Pattern<string>("a", Lambda<Func<string, bool>>(a => a.Length > 1)).Expressions;

        expressions["Condition"].ToString().ShouldBe("a => (a.Length > 1)");
        Should.Throw<ArgumentException>(() => expressions["Selector"]).Message.ShouldStartWith("There is no expression 'Selector'.");
    }

    [Fact]
    public void A_property_is_found_by_its_name()
    {
        var map = new PropertyMap([new RuleProperty("Owner", 7)]);

        map["Owner"].ShouldBe(7);
        map.TryGetProperty("Reviewer", out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => map["Reviewer"]).Message.ShouldStartWith("The rule has no property 'Reviewer'.");
    }

    [Fact]
    public void An_action_that_returns_a_task_says_so()
    {
        Element.Action(Lambda<Func<IContext, Task>>(ctx => Task.CompletedTask)).IsAsynchronous.ShouldBeTrue();
        Element.Action(Lambda<Action<IContext>>(ctx => Task.Delay(1))).IsAsynchronous.ShouldBeTrue();
        Element.Action(Lambda<Action<IContext>>(ctx => ctx.Halt())).IsAsynchronous.ShouldBeFalse();
    }
}
