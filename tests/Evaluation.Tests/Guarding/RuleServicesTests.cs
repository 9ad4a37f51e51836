using RulesEngine.Evaluation.Tests.Running;

namespace RulesEngine.Evaluation.Tests.Guarding;

public sealed class RuleServicesTests
{
    private static readonly Region s_mangystau = new() { RegionId = "KZ-47", NameEn = "Mangystau Region" };

    [Fact]
    public void A_plain_rule_is_given_the_service_it_asks_for_and_the_services_end_with_the_run()
    {
        var findings = Runs.Evaluate([typeof(AskingRule)], s_mangystau);

        findings.Faults.ShouldBeEmpty();
        findings.Facts.OfType<AskingRule.Greeting>().ShouldBe([new AskingRule.Greeting("Hello, KZ-47")]);
    }

    [Fact]
    public void A_service_that_the_pack_does_not_have_is_told_with_where_to_add_it() =>
        Runs.Evaluate([typeof(AskingInVain)], s_mangystau).Faults.Single().Message.ShouldContain(
            "threw InvalidOperationException: The rule asks for 'IFormatProvider', which 'GreetingServices' of its pack does not have. Add it there.");
}
