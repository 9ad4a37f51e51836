using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Fluent;

public sealed class BindingTests
{
    private static Region StaticRegion { get; } = null!;

    private Region RegionField { get; } = null!;

    private Region Region { get; } = null!;

    [Fact]
    public void A_variable_that_was_matched_becomes_a_parameter_of_later_conditions()
    {
        Region region = null!;
        Programme programme = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => region).Match(() => programme, p => p.RegionId == region.Id);
            r.Then().Do(ctx => Report.About(programme, region));
        });

        Condition(rule, 1).ShouldBe("(programme, region) => (programme.RegionId == region.Id)");
        rule.RightHandSide.Actions[0].Expression.Parameters.Select(p => p.Name).ShouldBe(["ctx", "programme", "region"]);
    }

    [Fact]
    public void A_field_and_a_property_of_the_rule_can_be_bindings()
    {
        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => RegionField).Match<Programme>(p => p.RegionId == RegionField.Id);
            r.Then().Do(ctx => Report.About(RegionField));
        });

        Condition(rule, 1).ShouldBe("($var1$, RegionField) => ($var1$.RegionId == RegionField.Id)");
    }

    [Fact]
    public void A_static_member_can_be_a_binding()
    {
        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => StaticRegion).Match<Programme>(p => p.RegionId == StaticRegion.Id);
            r.Then().Do(ctx => Report.About(StaticRegion));
        });

        Condition(rule, 1).ShouldBe("($var1$, StaticRegion) => ($var1$.RegionId == StaticRegion.Id)");
    }

    [Fact]
    public void A_static_member_that_only_shares_its_name_with_a_binding_stays_what_it_is()
    {
        string Empty = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => Empty).Match<Programme>(p => p.RegionId == string.Empty);
            r.Then().Do(ctx => Report.About(Empty));
        });

        Condition(rule, 1).ShouldBe("$var1$ => ($var1$.RegionId == String.Empty)");
    }

    [Fact]
    public void A_property_of_a_fact_is_not_taken_for_a_binding_of_the_same_name()
    {
        Programme programme = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => Region).Match(() => programme, p => p.Region == Region).Match<Region>(x => x == programme.Region);
            r.Then().Do(ctx => Report.About(Region));
        });

        Condition(rule, 1).ShouldBe("(programme, Region) => (programme.Region == Region)");
        Condition(rule, 2).ShouldBe("($var1$, programme) => ($var1$ == programme.Region)");
    }

    [Fact]
    public void A_member_of_an_object_that_is_held_by_a_variable_can_be_a_binding()
    {
        var held = new Holder();

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => held.Region).Match<Programme>(p => p.RegionId == held.Region.Id);
            r.Then().Do(ctx => Report.About(held.Region));
        });

        Condition(rule, 1).ShouldBe("($var1$, Region) => ($var1$.RegionId == Region.Id)");
    }

    [Fact]
    public void A_member_of_another_object_that_only_shares_its_name_with_a_binding_stays_what_it_is()
    {
        int Population = default;
        var sample = new Region { Population = 7 };

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match<Region>(x => x.Population > 0).Let(() => Population, () => 3).Having(() => Population < sample.Population);
            r.Then().Do(ctx => Report.About(Population));
        });

        var having = ((PatternElement)rule.LeftHandSide.ChildElements[1]).Expressions.Single().Expression;
        ((Func<int, bool>)having.Compile())(6).ShouldBeTrue();
        ((Func<int, bool>)having.Compile())(7).ShouldBeFalse();
    }

    [Fact]
    public void A_value_held_by_a_variable_stays_that_variable()
    {
        Region region = null!;
        var floor = 1000;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => region, x => x.Population > floor);
            r.Then().Do(ctx => Report.About(region));
        });

        rule.LeftHandSide.Imports.ShouldBeEmpty();
    }

    [Fact]
    public void Variables_of_several_blocks_and_members_of_the_rule_can_be_mentioned_together()
    {
        Region region = null!;
        var rules = new List<IRuleDefinition>();
        foreach (var least in new[] { 10, 20 })
        {
            var most = least * 2;
            rules.Add(WrittenRule.Define(r =>
            {
                r.When().Match(() => region, x => x.Population > least, x => x.Population < most, x => x != Region);
                r.Then().Do(ctx => Report.About(region, most));
            }));
        }

        rules[1].LeftHandSide.Imports.ShouldBeEmpty();
        rules[1].RightHandSide.Actions[0].Expression.Parameters.Select(p => p.Name).ShouldBe(["ctx", "region"]);
        ((Func<Region, bool>)((PatternElement)rules[1].LeftHandSide.ChildElements[0]).Expressions[1].Expression.Compile())(
            new Region { Population = 39 }).ShouldBeTrue();
    }

    [Fact]
    [Trait("Defect", "D14")]
    public void A_variable_that_is_never_declared_is_refused_by_name()
    {
        Region region = null!;
        Region other = null!;

        WrittenRule.Refusal(r =>
        {
            r.When().Match(() => region, x => x.Parent == other);
            r.Then().Do(ctx => Report.About(region));
        }).ShouldBe("'other' is mentioned but never declared. Declare it with Match, Query, Let or Resolve; if it is a fixed value, make it a const or a field of the rule.");
    }

    [Fact]
    public void A_value_that_was_meant_to_be_calculated_is_refused_by_name()
    {
        Region region = null!;
        var floor = 0m;

        WrittenRule.Refusal(r =>
        {
            r.When().Match(() => region).Having(() => region.Population < floor);
            r.Then().Do(ctx => Report.About(region));
        }).ShouldBe("'floor' is mentioned but never declared. Declare it with Match, Query, Let or Resolve; if it is a fixed value, make it a const or a field of the rule.");
    }

    [Fact]
    [Trait("Defect", "D14")]
    public void An_action_written_before_its_bindings_is_refused_by_name()
    {
        Region region = null!;

        WrittenRule.Refusal(r =>
        {
            r.Then().Do(ctx => Report.About(region));
            r.When().Match(() => region);
        }).ShouldBe("'region' is mentioned before it is declared. Move the call that declares it above the first one that mentions it.");
    }

    [Fact]
    public void The_refusal_names_the_rule()
    {
        Region region = null!;

        Should.Throw<RulesEngine.Fluent.RuleDefinitionException>(() => WrittenRule.Define(r => r.Then().Do(ctx => Report.About(region))))
            .Message.ShouldBe(
                "Rule 'RulesEngine.Engine.Tests.Fluent.WrittenRule' could not be defined. "
                + "'region' is mentioned but never declared. Declare it with Match, Query, Let or Resolve; if it is a fixed value, make it a const or a field of the rule.");
    }

    [Fact]
    public void Members_of_the_rule_that_nothing_declares_are_values()
    {
        Region region = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => region, x => x.Parent == RegionField);
            r.Then().Do(ctx => Report.About(region));
        });

        rule.LeftHandSide.Imports.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_name_twice_is_refused()
    {
        Region region = null!;

        WrittenRule.Refusal(r =>
        {
            r.When().Match(() => region).Match(() => region);
            r.Then().Do(ctx => Report.About(region));
        }).ShouldBe("Duplicate declarations. Declaration=region");
    }

    [Fact]
    public void The_same_name_in_two_branches_of_an_or_is_one_binding()
    {
        Region region = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Or(x => x.Match(() => region, y => y.Population > 1).Match(() => region, y => y.Id == "KZ-55"));
            r.Then().Do(ctx => Report.About(region));
        });

        rule.LeftHandSide.Exports.Select(d => d.Name).ShouldBe(["region"]);
    }

    [Fact]
    public void One_name_for_two_types_is_refused()
    {
        var first = new Holder<Region>();
        var second = new Holder<Programme>();

        WrittenRule.Refusal(r =>
        {
            r.When().Match(() => first.Fact).Match(() => second.Fact);
            r.Then().Do(ctx => Report.About(first.Fact));
        }).ShouldStartWith("'Fact' is bound to RulesEngine.Engine.Tests.Fluent.Region already and cannot be bound to RulesEngine.Engine.Tests.Fluent.Programme. Use another name.");
    }

    [Fact]
    public void Only_a_member_can_name_a_binding()
    {
        WrittenRule.Refusal(r => r.When().Match(() => new Region()))
            .ShouldStartWith("'new Region()' cannot name a binding. Name a variable, a field or a property.");
    }

    [Fact]
    public void A_dependency_is_refused_in_a_condition()
    {
        Region region = null!;
        IFormatProvider service = null!;

        WrittenRule.Refusal(r =>
        {
            r.Dependency().Resolve(() => service);
            r.When().Match(() => region, x => x.Name == x.Population.ToString(service));
            r.Then().Do(ctx => Report.About(region, service));
        }).ShouldBe("Rule match conditions cannot reference injected dependencies. Variables=service");
    }

    private static string Condition(IRuleDefinition rule, int element) =>
        ((PatternElement)rule.LeftHandSide.ChildElements[element]).Expressions[0].Expression.ToString();

    private sealed class Holder
    {
        public Region Region { get; } = null!;
    }

    private sealed class Holder<T>
    {
        public T Fact { get; } = default!;
    }
}
