using System.Linq.Expressions;
using RulesEngine.Fluent;

namespace RulesEngine.Engine.Tests.Fluent;

public sealed class RuleDraftTests
{
    [Fact]
    public void A_part_of_the_left_hand_side_is_remembered_by_the_places_of_its_elements()
    {
        Region region = null!;
        Programme programme = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.Draft.LeftHandSide("scope").Match(() => region).Exists<Programme>(p => p.RegionId == region.Id);
            r.When().Match(() => programme, p => p.RegionId == region.Id);
            r.Then().Do(ctx => Report.About(region, programme));
        });

        var part = (RulePart)rule.Properties[RuleProperties.Part("scope")];
        part.Name.ShouldBe("scope");
        part.Elements.ShouldBe([0, 1]);
        rule.LeftHandSide.ChildElements.Count.ShouldBe(3);
    }

    [Fact]
    public void Having_does_not_reach_back_into_another_part()
    {
        Region region = null!;

        WrittenRule.Refusal(r =>
        {
            r.Draft.LeftHandSide("scope").Match(() => region);
            r.When().Having(() => region.Population > 1);
        }).ShouldStartWith("Having adds conditions to the Match, Query or Let before it, and there is none. Write one first.");
    }

    [Fact]
    public void A_bound_expression_takes_the_bindings_it_mentions()
    {
        Region region = null!;
        Programme programme = null!;
        LambdaExpression? bound = null;

        WrittenRule.Define(r =>
        {
            r.When().Match(() => region).Match(() => programme);
            Expression<Func<object>> data = () => new { programme.Budget, Region = region.Name, programme.RegionId };
            bound = r.Draft.Bind(data);
            r.Then().Do(ctx => ctx.Halt());
        });

        bound!.Parameters.Select(p => p.Name).ShouldBe(["programme", "region"]);
    }

    [Fact]
    public void A_bound_expression_that_mentions_what_nothing_declares_is_refused()
    {
        Region region = null!;
        Programme programme = null!;

        WrittenRule.Refusal(r =>
        {
            r.When().Match(() => region);
            Expression<Func<string>> about = () => programme.RegionId;
            r.Draft.Bind(about);
            r.Then().Do(ctx => ctx.Halt());
        }).ShouldBe("'programme' is mentioned but never declared. Declare it with Match, Query, Let or Resolve; if it is a fixed value, make it a const or a field of the rule.");
    }

    [Fact]
    public void A_property_is_carried_by_the_definition()
    {
        var rule = WrittenRule.Define(r =>
        {
            r.When().Match<Region>();
            r.Then().Do(ctx => ctx.Halt());
            r.Draft.Property("Owner", 7);
        });

        rule.Properties["Owner"].ShouldBe(7);
        rule.Properties[RuleProperties.ClrType].ShouldBe(typeof(WrittenRule));
    }
}
