using RulesEngine.Evaluation.Tests.Running;

namespace RulesEngine.Evaluation.Tests.Rules;

public sealed class RuleSelectionTests
{
    [Theory]
    [InlineData("TETS-01", "Did you mean TEST-01? They have TEST-01, FUND-01.")]
    [InlineData("fund-1", "Did you mean FUND-01? They have TEST-01, FUND-01.")]
    [InlineData("FUND-99", "They have TEST-01, FUND-01.")]
    [InlineData("other", "They have TEST-01, FUND-01.")]
    public void A_name_that_is_nearly_one_of_those_there_are_is_guessed(string asked, string answer) =>
        KnownNames.Near(asked, ["TEST-01", "FUND-01"], "They have").ShouldBe(answer);

    [Fact]
    public void A_rule_is_described_with_its_parameters_in_force()
    {
        var rule = Runs.Select(typeof(IndicatorBelowTarget)).Rules.ShouldHaveSingleItem();

        rule.Code.ShouldBe("TEST-02");
        rule.Version.ShouldBe("1.0");
        rule.Severities.ShouldBe([Severity.Error, Severity.Info]);
        rule.Parameters.ShouldHaveSingleItem().Name.ShouldBe("TEST-02.Share");
    }

    [Fact]
    public void A_choice_takes_some_rules() =>
        Runs.Select(new RuleChoice { Codes = ["test-01"] }, typeof(RegionWithoutActivity), typeof(OverlappingProgrammes))
            .Rules.Select(rule => rule.Code).ShouldBe(["TEST-01"]);

    [Fact]
    public void A_code_that_no_pack_has_is_a_mistake() =>
        Runs.Select(new RuleChoice { Codes = ["TEST-99"] }, typeof(RegionWithoutActivity), typeof(OverlappingProgrammes))
            .Mistakes.ShouldBe(["'TEST-99' is no rule of the packs. They have TEST-01, TEST-03."]);

    [Fact]
    public void A_parameter_that_no_pack_has_is_a_mistake() =>
        Runs.Select(new RuleChoice { Overrides = new Dictionary<string, string> { ["TEST-02.Ratio"] = "1" } }, typeof(IndicatorBelowTarget))
            .Mistakes.ShouldBe(["'TEST-02.Ratio' is no parameter of the packs. They have Global.SecurityComponents, TEST-02.Share."]);

    [Fact]
    public void A_day_without_a_value_is_a_fault_of_the_rule()
    {
        var selection = new RuleSelector(new DateOnly(2011, 12, 31), new RuleChoice()).Select([Source<IndicatorBelowTarget>(), Source<RegionWithoutActivity>()], []);

        selection.Rules.Select(rule => rule.Code).ShouldBe(["TEST-01"]);
        selection.Faults.ShouldBe([new RuleFault("RULE104", "TEST-02", "TEST-02.Share has no value on 2011-12-31; the earliest begins 2012-01-01.")]);
    }

    [Fact]
    public void The_second_rule_of_a_code_is_a_fault()
    {
        var fault = Runs.Select(typeof(OverlappingProgrammes), typeof(SecondOfItsCode)).Faults.ShouldHaveSingleItem();

        fault.Message.ShouldBe(
            "TEST-03: the code is used by 'OverlappingProgrammes' of pack 'Tests' and again by 'SecondOfItsCode' of pack 'Tests'. Give the second one another code.");
    }

    [Theory]
    [InlineData(typeof(MissingHole), "TEST-11: the message asks for {PerCapita} but Flag supplies Region, PerHead. Rename the placeholder or add the value to 'data'.")]
    [InlineData(typeof(NamelessData), "TEST-12: 'data' of Flag is not an anonymous object. Write () => new { Region = region.Label }.")]
    [InlineData(typeof(TwoFlags), "TEST-13: the rule flags 2 times. Write Then().Flag(…) exactly once.")]
    [InlineData(typeof(AboutOutOfScope), "TEST-14: 'about' mentions activity, but the scope binds region. Name only what the scope binds.")]
    [InlineData(typeof(AboutALet), "TEST-15: 'about' mentions 'name', which is not matched in the rule's first group. State the subjects with Scope().")]
    [InlineData(typeof(ScopeTooLate), "TEST-16: Scope() is written after When(). Write it first.")]
    [InlineData(typeof(NoMessage), "TEST-17: the rule flags but has no message. Write [Message(\"…\")] above it.")]
    [InlineData(typeof(NumberTaker), "TEST-18: the rule's constructor asks for 'Int32', which is no record of parameters. Take a record nested in a rule, whose members are Dated<…>, or GlobalParameters.")]
    [InlineData(typeof(TwoConstructors), "TEST-19: the rule has 2 public constructors. Give it one, with or without parameters.")]
    public void A_rule_that_cannot_work_is_refused_before_any_fact(Type rule, string message) =>
        Runs.Select(rule).Faults.ShouldHaveSingleItem().Message.ShouldBe(message);

    private static RuleSource Source<T>() => new(new RulePack("Tests", "1.0.0", "Tests", typeof(T).Assembly), typeof(T));

    [Rule("TEST-03", Severity.Info)]
    [Message("{Region}")]
    public sealed class SecondOfItsCode : RegionRule
    {
        protected override void Finish() => Then().Flag(() => Region, () => new { Region = Region.Label });
    }

    [Rule("TEST-11", Severity.Info)]
    [Message("{Region} gets {PerCapita}.")]
    public sealed class MissingHole : RegionRule
    {
        protected override void Finish() => Then().Flag(() => Region, () => new { Region = Region.Label, PerHead = 1 });
    }

    [Rule("TEST-12", Severity.Info)]
    [Message("A region.")]
    public sealed class NamelessData : RegionRule
    {
        protected override void Finish() => Then().Flag(() => Region, () => Region.Label);
    }

    [Rule("TEST-13", Severity.Info)]
    [Message("{Region}")]
    public sealed class TwoFlags : RegionRule
    {
        protected override void Finish() =>
            Then().Flag(() => Region, () => new { Region = Region.Label }).Flag(() => Region, () => new { Region = Region.Label });
    }

    [Rule("TEST-14", Severity.Info)]
    [Message("{Activity}")]
    public sealed class AboutOutOfScope : ProgrammeRule
    {
        public override void Define()
        {
            Region region = default!;
            Activity activity = default!;
            Scope().Match(() => region);
            When().Match(() => activity, a => a.RegionId == region.RegionId);
            Then().Flag(() => activity, () => new { Activity = activity.Label });
        }
    }

    [Rule("TEST-15", Severity.Info)]
    [Message("{Name}")]
    public sealed class AboutALet : ProgrammeRule
    {
        public override void Define()
        {
            Region region = default!;
            string name = default!;
            When().Match(() => region).Let(() => name, () => region.Label);
            Then().Flag(() => name, () => new { Name = name });
        }
    }

    [Rule("TEST-16", Severity.Info)]
    [Message("{Region}")]
    public sealed class ScopeTooLate : ProgrammeRule
    {
        public override void Define()
        {
            Region region = default!;
            Activity activity = default!;
            When().Match(() => activity);
            Scope().Match(() => region);
            Then().Flag(() => region, () => new { Region = region.Label });
        }
    }

    [Rule("TEST-17", Severity.Info)]
    public sealed class NoMessage : RegionRule
    {
        protected override void Finish() => Then().Flag(() => Region, () => new { Region = Region.Label });
    }

    [Rule("TEST-18", Severity.Info)]
    [Message("{Region}")]
    public sealed class NumberTaker(int number) : RegionRule
    {
        protected override void Finish() => Then().Flag(() => Region, () => new { Region = number });
    }

    [Rule("TEST-19", Severity.Info)]
    [Message("{Region}")]
    public sealed class TwoConstructors : RegionRule
    {
        public TwoConstructors()
        {
        }

        public TwoConstructors(GlobalParameters parameters) => ArgumentNullException.ThrowIfNull(parameters);

        protected override void Finish() => Then().Flag(() => Region, () => new { Region = Region.Label });
    }

    public abstract class RegionRule : ProgrammeRule
    {
        protected Region Region { get; } = null!;

        public override void Define()
        {
            When().Match(() => Region);
            Finish();
        }

        protected abstract void Finish();
    }
}
