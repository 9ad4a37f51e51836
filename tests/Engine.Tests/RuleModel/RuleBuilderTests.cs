using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;
using static RulesEngine.Engine.Tests.RuleModel.Sample;
using SortDirection = RulesEngine.RuleModel.SortDirection;

namespace RulesEngine.Engine.Tests.RuleModel;

public sealed class RuleBuilderTests
{
    private readonly RuleBuilder _rule = new();

    public RuleBuilderTests()
    {
        _rule.Name("Sample");
        _rule.RightHandSide().Action(Lambda<Action<IContext>>(ctx => ctx.Halt()));
    }

    [Fact]
    public void A_rule_says_what_it_was_told()
    {
        _rule.Description("What for");
        _rule.Priority(-3);
        _rule.Tag("one");
        _rule.Tags(["two"]);
        _rule.Property("Owner", 7);
        _rule.Repeatability(RuleRepeatability.NonRepeatable);
        _rule.LeftHandSide().Pattern(typeof(string), "a");

        var rule = _rule.Build();

        rule.Name.ShouldBe("Sample");
        rule.Description.ShouldBe("What for");
        rule.Priority.ShouldBe(-3);
        rule.Tags.ShouldBe(["one", "two"]);
        rule.Properties["Owner"].ShouldBe(7);
        rule.Repeatability.ShouldBe(RuleRepeatability.NonRepeatable);
        rule.LeftHandSide.Exports.Single().Type.ShouldBe(typeof(string));
        rule.RightHandSide.Actions.Single().ActionTrigger.ShouldBe(ActionTrigger.Activated | ActionTrigger.Reactivated);
    }

    [Fact]
    public void What_is_not_said_has_a_default()
    {
        _rule.LeftHandSide().Pattern(typeof(string));

        var rule = _rule.Build();

        rule.Description.ShouldBe("");
        rule.Priority.ShouldBe(0);
        rule.Tags.ShouldBeEmpty();
        rule.Repeatability.ShouldBe(RuleRepeatability.Repeatable);
        rule.LeftHandSide.ElementType.ShouldBe(ElementType.And);
    }

    [Fact]
    public void Unnamed_patterns_are_numbered_within_the_rule()
    {
        _rule.LeftHandSide().Pattern(typeof(string));
        _rule.LeftHandSide().Group(GroupType.Or).Pattern(typeof(int));
        _rule.LeftHandSide().Not().Pattern(typeof(int));

        _rule.Build().LeftHandSide.Exports.Select(d => d.Name).ShouldBe(["$var1$", "$var2$"]);
    }

    [Fact]
    public void A_rule_has_a_name()
    {
        var rule = new RuleBuilder();
        rule.LeftHandSide().Pattern(typeof(string));

        Should.Throw<ArgumentNullException>(rule.Build).ParamName.ShouldBe("name");
    }

    [Fact]
    public void A_rule_looks_for_something()
    {
        Should.Throw<InvalidOperationException>(_rule.Build)
            .Message.ShouldBe("A group needs a child. Add a pattern, a quantifier or a group to it.");
    }

    [Fact]
    public void A_side_that_was_begun_cannot_be_replaced()
    {
        _rule.LeftHandSide().Pattern(typeof(string));

        Should.Throw<ArgumentException>(() => _rule.LeftHandSide(new GroupBuilder()))
            .Message.ShouldStartWith("The rule has its left-hand side already. Set them once.");
    }

    [Fact]
    public void A_pattern_has_one_source()
    {
        var pattern = _rule.LeftHandSide().Pattern(typeof(int), "n");
        pattern.Binding().BindingExpression(Lambda<Func<int>>(() => 3));

        Should.Throw<InvalidOperationException>(pattern.Aggregate).Message.ShouldBe("The source of pattern 'n' is set already. Set it once.");
    }

    [Fact]
    public void Only_a_collection_is_sorted()
    {
        var key = Lambda<Func<string, int>>(word => word.Length);

        Should.Throw<InvalidOperationException>(() => new AggregateBuilder().OrderBy(key, SortDirection.Ascending))
            .Message.ShouldBe("OrderBy works on a collection. Call Collect before it.");
        Should.Throw<InvalidOperationException>(() => new AggregateBuilder().ToLookup(key, key))
            .Message.ShouldBe("ToLookup works on a collection. Call Collect before it.");
    }

    [Fact]
    public void An_aggregate_finds_the_type_of_its_rows()
    {
        var pattern = _rule.LeftHandSide().Pattern(typeof(IKeyedLookup<int, string>), "byLength");
        var aggregate = pattern.Aggregate();
        aggregate.Pattern(typeof(string), "word");
        aggregate.Collect();
        aggregate.ToLookup(Lambda<Func<string, int>>(word => word.Length), Lambda<Func<string, string>>(word => word));

        var element = (PatternElement)_rule.Build().LeftHandSide.ChildElements.Single();
        ((AggregateElement)element.Source!).ResultType.ShouldBe(typeof(IKeyedLookup<int, string>));
    }

    [Fact]
    public void A_for_all_is_built_from_its_patterns()
    {
        var all = _rule.LeftHandSide().ForAll();
        all.BasePattern(typeof(string));
        var inner = all.Pattern(typeof(string));
        inner.Condition(System.Linq.Expressions.Expression.Lambda(
            System.Linq.Expressions.Expression.Constant(true), inner.Declaration.ToParameterExpression()));

        var element = (ForAllElement)_rule.Build().LeftHandSide.ChildElements.Single();
        element.BasePattern.Expressions.ShouldBeEmpty();
        element.Patterns.Single().Expressions.Count.ShouldBe(1);
        element.Exports.ShouldBeEmpty();
    }
}
