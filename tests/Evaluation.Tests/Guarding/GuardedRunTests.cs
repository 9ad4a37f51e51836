using System.Globalization;
using RulesEngine.Evaluation.Tests.Running;

namespace RulesEngine.Evaluation.Tests.Guarding;

[Collection(nameof(Gate))]
public sealed class GuardedRunTests : IDisposable
{
    private static readonly Region s_mangystau = new() { RegionId = "KZ-47", NameEn = "Mangystau Region", InSet2018 = true };
    private static readonly Activity s_seminar = new() { ActivityId = "E-01", RegionId = "KZ-15" };
    private static readonly RunLimits s_limits = new() { RuleTimeout = TimeSpan.FromMilliseconds(500), MostFindings = 3 };

    public GuardedRunTests() => Gate.Close();

    public void Dispose() => Gate.Open();

    [Theory]
    [InlineData(typeof(StuckRule), "TEST-61")]
    [InlineData(typeof(StuckFlag), "TEST-62")]
    public void A_rule_that_does_not_come_back_is_given_up_and_the_others_are_judged(Type stuck, string code)
    {
        var findings = Run(Runs.Select(typeof(RegionWithoutActivity), stuck));

        findings.All.Select(finding => finding.Id).ShouldBe(["TEST-01/KZ-47"]);
        findings.Faults.ShouldBe(
        [
            new RuleFault("RULE304", code, $"{code}: it was not done after 0.5 seconds and was given up; its subjects were not judged. Look for a loop without an end in it; if it only needs longer, give it more with --rule-timeout."),
        ]);
    }

    [Fact]
    public void What_rests_on_a_rule_that_was_given_up_is_not_judged()
    {
        var findings = Run(Runs.Select(typeof(TooFewActivities), typeof(RegionWithoutActivity), typeof(CountedActivities), typeof(StuckYield)));

        findings.Faults.Select(fault => (fault.Code, fault.Rule)).ShouldContain(("RULE304", "StuckYield"));
        findings.Faults.Select(fault => (fault.Code, fault.Rule)).ShouldContain(("RULE302", "TEST-06"));
        findings.All.Select(finding => finding.Id).ShouldBe(["TEST-01/KZ-47"]);
    }

    [Fact]
    public void Rules_that_feed_each_other_without_end_are_given_up()
    {
        var findings = Run(Runs.Select(typeof(RegionWithoutActivity), typeof(FirstNumber), typeof(EndlessYield)));

        findings.Faults.Select(fault => (fault.Code, fault.Rule)).ShouldBe([("RULE304", "EndlessYield")]);
        findings.All.Select(finding => finding.Id).ShouldBe(["TEST-01/KZ-47"]);
    }

    [Fact]
    public void A_rule_whose_definition_does_not_come_back_is_given_up_before_the_run()
    {
        var pack = new RulePack("Tests", "1.0.0", "Tests", typeof(StuckDefinition).Assembly);

        var rules = RuleSelection.From([pack], Runs.Day.Date, limits: s_limits);

        rules.Faults.Where(fault => fault.Code == "RULE304").Select(fault => fault.Rule).ShouldBe(["TEST-63"]);
        rules.Rules.Select(rule => rule.Code).ShouldContain("TEST-01");
    }

    [Fact]
    public void A_source_of_findings_that_does_not_come_back_is_given_up()
    {
        var findings = Run(new RuleSelector(Runs.Day.Date, new RuleChoice()).Select([], [typeof(StuckSource), typeof(OtherSource)]));

        findings.Faults.Select(fault => (fault.Code, fault.Rule)).ShouldBe([("RULE304", "StuckSource")]);
        findings.All.Select(finding => finding.Id).ShouldBe(["OTHER-01/KZ-47"]);
    }

    [Fact]
    public void A_run_is_stopped_at_once_even_where_a_rule_does_not_come_back()
    {
        using var stop = new CancellationTokenSource();
        stop.CancelAfter(TimeSpan.FromMilliseconds(50));

        Should.Throw<OperationCanceledException>(() =>
            new Evaluator(new RunLimits()).Run(Runs.Select(typeof(StuckRule)), FactSet.From([s_mangystau], Runs.Day), stop.Token));
    }

    [Fact]
    public void Of_findings_without_end_no_more_are_told_than_may_be()
    {
        var findings = Run(new RuleSelector(Runs.Day.Date, new RuleChoice()).Select([], [typeof(EndlessSource)]));

        findings.All.Select(finding => finding.Id).ShouldBe(["OTHER-01/1", "OTHER-01/2", "OTHER-01/3"]);
        findings.Faults.ShouldBe(
            [new RuleFault("RULE305", "EndlessSource", "EndlessSource: it found more than 3; the first 3 are told. Narrow what it looks at, or mend what makes it find so much.")]);
    }

    [Fact]
    public void A_rule_tells_no_more_findings_than_it_may_and_all_its_outcomes()
    {
        var regions = Enumerable.Range(1, 5).Select(number => s_mangystau with { RegionId = $"KZ-{number}" });

        var findings = new Evaluator(s_limits).Run(Runs.Select(typeof(RegionWithoutActivity)), FactSet.From([.. regions], Runs.Day));

        findings.All.Select(finding => finding.Subject.Ids).ShouldBe(["KZ-1", "KZ-2", "KZ-3"]);
        findings.Coverage.Single().Finding.ShouldBe(5);
        findings.Faults.Select(fault => (fault.Code, fault.Rule)).ShouldBe([("RULE305", "TEST-01")]);
    }

    [Fact]
    public void Nothing_of_a_packs_own_making_comes_over_with_a_finding()
    {
        var finding = Run(new RuleSelector(Runs.Day.Date, new RuleChoice()).Select([], [typeof(CarelessSource)])).All.ShouldHaveSingleItem();

        finding.Values.GetType().Assembly.ShouldNotBe(typeof(CarelessSource).Assembly);
        finding.Values.ShouldBe([new FindingValue("Own", "Secret { Text = mine }", null, "mine")]);
    }

    [Fact]
    public void A_source_that_answers_null_is_a_fault() =>
        Run(new RuleSelector(Runs.Day.Date, new RuleChoice()).Select([], [typeof(NullSource)])).Faults.ShouldBe(
            [new RuleFault("RULE303", "NullSource", "NullSource: the source of findings threw InvalidOperationException: It returned null. None of its findings is told.")]);

    [Theory]
    [InlineData("ru-RU")]
    [InlineData("kk-KZ")]
    [InlineData("tr-TR")]
    public void Rules_run_in_the_invariant_culture_whatever_the_callers_is(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Run(Runs.Select(typeof(CultureRule))).All.Single().Message.ShouldBe("0.5");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_each_rule_costs_can_be_measured()
    {
        var costs = new Evaluator().Measure(Runs.Select(typeof(RegionWithoutActivity), typeof(CountedActivities), typeof(TooFewActivities)), FactSet.From([s_mangystau, s_seminar], Runs.Day)).ToList();

        costs.Select(cost => cost.Rule).ShouldBe(["TEST-01", "TEST-06"]);
        costs.ShouldAllBe(cost => cost.Elapsed > TimeSpan.Zero && cost.Allocated > 0);
    }

    private static Findings Run(RuleSelection rules) => new Evaluator(s_limits).Run(rules, FactSet.From([s_mangystau, s_seminar], Runs.Day));
}
