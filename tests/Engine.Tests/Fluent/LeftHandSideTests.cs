using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Fluent;

public sealed class LeftHandSideTests
{
    [Fact]
    public void Elements_stand_in_the_order_written_over_all_calls_of_When()
    {
        Region region = null!;
        var count = new[] { 0 };

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => region).Exists<Programme>(p => p.RegionId == region.Id);
            r.When().Not<Region>(x => x.Parent == region).All<Programme>(p => p.Budget > count[0]).And(x => x.Match<Programme>());
            r.Then().Do(ctx => Report.About(region));
        });

        rule.LeftHandSide.ChildElements.Select(e => e.ElementType)
            .ShouldBe([ElementType.Pattern, ElementType.Exists, ElementType.Not, ElementType.ForAll, ElementType.And]);
    }

    [Fact]
    public void Having_adds_a_condition_to_the_last_pattern()
    {
        Region region = null!;
        int people = default;

        var rule = WrittenRule.Define(r =>
        {
            r.When()
                .Match(() => region)
                .Let(() => people, () => region.Population)
                .Not<Programme>(p => p.RegionId == region.Id)
                .Having(() => people > 1000, () => region.Name != "");
            r.Then().Do(ctx => Report.About(region));
        });

        var let = (PatternElement)rule.LeftHandSide.ChildElements[1];
        let.Source.ShouldBeOfType<BindingElement>().Expression.ToString().ShouldBe("region => region.Population");
        let.Expressions.Select(e => e.ToString()).ShouldBe(["people => (people > 1000)", "region => (region.Name != \"\")"]);
    }

    [Fact]
    public void Having_needs_a_pattern_before_it()
    {
        Region region = null!;

        WrittenRule.Refusal(r => r.When().Not<Region>().Having(() => region.Population > 1))
            .ShouldStartWith("Having adds conditions to the Match, Query or Let before it, and there is none. Write one first.");
    }

    [Fact]
    public void All_with_one_condition_looks_at_every_fact_of_the_type()
    {
        var rule = WrittenRule.Define(r =>
        {
            r.When().All<Region>(x => x.Population > 1);
            r.Then().Do(ctx => ctx.Halt());
        });

        var all = (ForAllElement)rule.LeftHandSide.ChildElements.Single();
        all.BasePattern.Expressions.ShouldBeEmpty();
        all.Patterns.Single().Expressions.Single().ToString().ShouldBe("$var2$ => ($var2$.Population > 1)");
    }

    [Fact]
    public void All_with_several_conditions_asks_them_of_one_fact()
    {
        var rule = WrittenRule.Define(r =>
        {
            r.When().All<Region>(x => x.Population > 1, x => x.Id != "", x => x.Name != "");
            r.Then().Do(ctx => ctx.Halt());
        });

        var all = (ForAllElement)rule.LeftHandSide.ChildElements.Single();
        all.BasePattern.Expressions.Count.ShouldBe(1);
        all.Patterns.Single().Expressions.Count.ShouldBe(2);
    }

    [Fact]
    public void A_rule_without_conditions_is_refused()
    {
        WrittenRule.Refusal(r => r.Then().Do(ctx => ctx.Halt()))
            .ShouldBe("A group needs a child. Add a pattern, a quantifier or a group to it.");
    }

    [Fact]
    public void When_is_refused_outside_of_the_definition()
    {
        var rule = new WrittenRule(_ => { });

        Should.Throw<InvalidOperationException>(() => rule.When())
            .Message.ShouldBe(
                "Rule 'RulesEngine.Engine.Tests.Fluent.WrittenRule' is not being defined. Say what it looks for and does inside Define().");
    }
}
