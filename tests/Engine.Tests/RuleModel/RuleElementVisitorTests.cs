using System.Linq.Expressions;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;
using static RulesEngine.Engine.Tests.RuleModel.Sample;

namespace RulesEngine.Engine.Tests.RuleModel;

public sealed class RuleElementVisitorTests
{
    private readonly IRuleDefinition _rule = Rule(
        Pattern<string>("a", Lambda<Func<string, bool>>(a => a.Length > 1)),
        Element.OrGroup(
            Element.Not(Pattern<string>("b", Lambda<Func<string, string, bool>>((b, a) => b.Length > a.Length))),
            Element.Exists(Pattern<int>("c"))),
        Element.ForAll(Pattern<int>("d"), [Pattern<int>("e", Lambda<Func<int, bool>>(e => e > 1))]),
        Element.Pattern(
            typeof(IEnumerable<string>), "all", Array.Empty<NamedExpressionElement>(),
            Element.Collect(Pattern<string>("f", Lambda<Func<string, bool>>(f => f.Length > 1)))),
        Element.Pattern(typeof(int), "g", Array.Empty<NamedExpressionElement>(), Element.Binding(Lambda<Func<string, int>>(a => a.Length))));

    [Fact]
    public void A_visitor_that_changes_nothing_gives_the_very_rule_back()
    {
        new RuleElementVisitor<Context>().Visit(Context.Empty, _rule).ShouldBeSameAs(_rule);
    }

    [Fact]
    public void A_changed_condition_rebuilds_what_holds_it_and_nothing_else()
    {
        var changed = new Tightening("b").Visit(Context.Empty, _rule);

        changed.ShouldNotBeSameAs(_rule);
        changed.LeftHandSide.ChildElements[0].ShouldBeSameAs(_rule.LeftHandSide.ChildElements[0]);
        changed.LeftHandSide.ChildElements[2].ShouldBeSameAs(_rule.LeftHandSide.ChildElements[2]);
        changed.RightHandSide.ShouldBeSameAs(_rule.RightHandSide);
        var or = (OrElement)changed.LeftHandSide.ChildElements[1];
        var not = (PatternElement)((NotElement)or.ChildElements[0]).Source;
        not.Expressions[0].ToString().ShouldBe("(b, a) => False");
        or.ChildElements[1].ShouldBeSameAs(((OrElement)_rule.LeftHandSide.ChildElements[1]).ChildElements[1]);
    }

    [Theory]
    [InlineData("a", 0)]
    [InlineData("e", 2)]
    [InlineData("f", 3)]
    public void Every_condition_is_reached(string pattern, int element)
    {
        var changed = new Tightening(pattern).Visit(Context.Empty, _rule);

        for (var i = 0; i < _rule.LeftHandSide.ChildElements.Count; i++)
        {
            (changed.LeftHandSide.ChildElements[i] == _rule.LeftHandSide.ChildElements[i]).ShouldBe(i != element);
        }
    }

    [Fact]
    public void A_rebuilt_pattern_is_the_target_of_its_own_declaration()
    {
        var changed = (PatternElement)new Tightening("a").Visit(Context.Empty, _rule).LeftHandSide.ChildElements[0];

        changed.Declaration.Target.ShouldBeSameAs(changed);
        ((PatternElement)_rule.LeftHandSide.ChildElements[0]).Declaration.Target.ShouldBeSameAs(_rule.LeftHandSide.ChildElements[0]);
    }

    /// <summary>Makes the conditions of one pattern false.</summary>
    private sealed class Tightening(string pattern) : RuleElementVisitor<Context>
    {
        protected override NamedExpressionElement VisitNamedExpression(Context? context, NamedExpressionElement element) =>
            element.Expression.Parameters[0].Name == pattern
                ? Element.Condition(Expression.Lambda(Expression.Constant(false), element.Expression.Parameters))
                : element;
    }
}
