using System.Reflection;

namespace RulesEngine.Evaluation.Tests.Running;

public sealed class EvaluatorTests
{
    private static readonly Region s_mangystau = new() { RegionId = "KZ-47", NameEn = "Mangystau Region", InSet2018 = true };
    private static readonly Region s_aktobe = new() { RegionId = "KZ-15", NameEn = "Aktobe Region", InSet2018 = true };
    private static readonly Activity s_seminar = new() { ActivityId = "E-01", RegionId = "KZ-15" };

    [Fact]
    public void A_subject_is_a_finding_or_clear()
    {
        var findings = Runs.Evaluate(typeof(RegionWithoutActivity), s_mangystau, s_aktobe, s_seminar);

        findings.Outcomes().ShouldBe(["KZ-15 Clear", "KZ-47 Finding"]);
        var finding = findings.All.ShouldHaveSingleItem();
        finding.Id.ShouldBe("TEST-01/KZ-47");
        finding.Message.ShouldBe("No activity in Mangystau Region is recorded.");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Title.ShouldBe("Region without activity");
        finding.Evidence.Count.ShouldBe(2);
        finding.Evidence[0].ShouldBeOfType<FactEvidence>().Key.ShouldBe("KZ-47");
        finding.Evidence[1].ShouldBeOfType<AbsenceEvidence>().Text.ShouldBe("looked for Activity with RegionId = KZ-47: none of 1");
    }

    [Fact]
    public void What_was_looked_for_is_told_with_the_values_it_had_to_have() =>
        Runs.Evaluate(typeof(IncidentWithoutAnswer), new Incident { IncidentId = "N-1", RegionId = "KZ-15", Date = new DateOnly(2016, 6, 5) })
            .All.Single().Evidence.OfType<AbsenceEvidence>().Single().Text
            .ShouldBe("looked for Activity with RegionId = KZ-15, Kind = agreement, DateFrom >= 5 June 2016, TargetGroups.Contains(TargetGroup.Youth): none of 0");

    [Fact]
    public void What_is_outside_the_scope_is_not_counted() =>
        Runs.Evaluate(typeof(RegionWithoutActivity), s_mangystau with { RegionId = "KZ-10", InSet2018 = false }).Outcomes().ShouldBeEmpty();

    [Fact]
    public void Without_a_stated_scope_what_about_matches_by_itself_is_judged() =>
        Runs.Evaluate(typeof(ToldIndicator), Indicator(1, null), Indicator(2, null) with { IndicatorId = "I-2", OrgId = "O-1" }, new Organisation { OrgId = "O-1" })
            .Outcomes().ShouldBe(["I-1 Clear", "I-2 Finding"]);

    [Fact]
    public void A_subject_that_may_be_out_of_scope_is_never_clear() =>
        Runs.Evaluate(typeof(RegionWithoutActivity), s_aktobe with { InSet2018 = null }, s_seminar)
            .Outcomes().ShouldBe(["KZ-15 NoData is in of region KZ-15"]);

    [Theory]
    [InlineData(40, 100, "I-1 Finding")]
    [InlineData(50, 100, "I-1 Clear")]
    [InlineData(null, 100, "I-1 NoData value of indicator I-1")]
    [InlineData(40, null, "I-1 NoData target of indicator I-1")]
    [InlineData(null, null, "I-1 NoData target of indicator I-1 value of indicator I-1")]
    public void An_absent_value_is_no_data(int? value, int? target, string outcome) =>
        Runs.Evaluate(typeof(IndicatorBelowTarget), Indicator(value, target)).Outcomes().ShouldBe([outcome]);

    [Fact]
    public void A_finding_holds_values_thresholds_and_the_severity_that_the_facts_ask_for()
    {
        var finding = Runs.Evaluate(typeof(IndicatorBelowTarget), Indicator(0, 100)).All.ShouldHaveSingleItem();

        finding.Severity.ShouldBe(Severity.Error);
        finding.Message.ShouldBe("I-1 is 0, 50 % of the target 100.");
        finding.Values.ShouldBe(
        [
            new FindingValue("Indicator", "I-1", null, "I-1"),
            new FindingValue("Value", 0m, null, "0"),
            new FindingValue("Share", 0.5m, "ratio", "50 %"),
            new FindingValue("Target", 100m, null, "100"),
        ]);
        finding.Thresholds.ShouldBe([new Threshold("TEST-02.Share", "Least share of the target", 0.50m, "ratio", new DateOnly(2012, 1, 1), "own choice", null, "50 %")]);
    }

    [Fact]
    public void A_pair_is_told_by_its_ids_in_ordinal_order()
    {
        var findings = Runs.Evaluate(typeof(OverlappingProgrammes), Programme("P-2", 2017, 2020), Programme("P-1", 2013, 2017), Programme("P-3", 2021, null));

        findings.Outcomes().ShouldBe(["P-1;P-2 Finding", "P-1;P-3 Clear", "P-2;P-3 Clear"]);
        findings.All.Single().Subject.Label.ShouldBe("P-1 and P-2");
    }

    [Fact]
    public void An_absent_year_keeps_a_pair_from_being_judged() =>
        Runs.Evaluate(typeof(OverlappingProgrammes), Programme("P-1", 2013, null), Programme("P-2", 2017, 2020))
            .Outcomes().ShouldBe(["P-1;P-2 NoData end year of programme P-1"]);

    [Fact]
    public void Several_findings_about_one_subject_are_one_place_of_the_coverage()
    {
        var findings = Runs.Evaluate(
            typeof(ComponentOnPaper),
            Programme("P-1", null, null),
            new ProgrammeComponent { ProgrammeId = "P-1", Component = "training", Evidence = ComponentEvidence.Implied },
            new ProgrammeComponent { ProgrammeId = "P-1", Component = "outreach", Evidence = ComponentEvidence.Stated });

        findings.Outcomes().ShouldBe(["P-1 Finding"]);
        findings.All.Select(finding => (finding.Id, finding.Certainty)).ShouldBe(
            [("TEST-04/P-1/outreach", Certainty.Stated), ("TEST-04/P-1/training", Certainty.Implied)]);
    }

    [Fact]
    public void A_rule_that_throws_is_a_fault_and_the_others_go_on()
    {
        var findings = Runs.Evaluate([typeof(ThrowingRule), typeof(RegionWithoutActivity)], s_mangystau);

        findings.All.Select(finding => finding.Id).ShouldBe(["TEST-01/KZ-47"]);
        var fault = findings.Faults.ShouldHaveSingleItem();
        fault.Code.ShouldBe("RULE301");
        fault.Rule.ShouldBe("TEST-05");
        fault.Message.ShouldStartWith("TEST-05: 'region.RegionId.Substring(99).Length > 0' threw ArgumentOutOfRangeException: ");
        fault.Message.ShouldEndWith("Facts: regions KZ-47. Its other subjects were not judged.");
        findings.Coverage.Single(coverage => coverage.Rule.Code == "TEST-05").Subjects.ShouldBeEmpty();
    }

    [Fact]
    public void A_derived_fact_that_cannot_be_told_is_named_by_its_type()
    {
        var findings = Runs.Evaluate([typeof(LargeIndicator), typeof(RegionWithoutActivity)], s_mangystau, new Indicator { IndicatorId = "I-1", Value = decimal.MaxValue });

        findings.All.Select(finding => finding.Id).ShouldBe(["TEST-01/KZ-47"]);
        var fault = findings.Faults.ShouldHaveSingleItem();
        fault.Rule.ShouldBe("TEST-30");
        fault.Message.ShouldContain("threw OverflowException");
        fault.Message.ShouldContain("DoubledIndicator");
    }

    [Fact]
    public void Facts_that_rules_yield_are_complete_before_anything_is_told()
    {
        Runs.Evaluate([typeof(CountedActivities), typeof(TooFewActivities)], s_seminar)
            .All.Single().Message.ShouldBe("Only 1 activities.");
        Runs.Evaluate([typeof(CountedActivities), typeof(TooFewActivities)], s_seminar, new Activity { ActivityId = "E-02" })
            .Outcomes().ShouldBe(["activities Clear"]);
    }

    [Fact]
    public void Rules_that_wake_each_other_without_end_are_cut_and_named_and_the_others_go_on()
    {
        var findings = Runs.Evaluate([typeof(CountedActivities), typeof(GrowingCount), typeof(TooFewActivities), typeof(RegionWithoutActivity)], s_mangystau);

        findings.All.Select(finding => finding.Id).ShouldBe(["TEST-01/KZ-47"]);
        findings.Faults.Select(fault => $"{fault.Code} {fault.Message}").ShouldBe(
        [
            "RULE307 GrowingCount: it goes on waking itself and was cut off after 12,000 firings. Let it stop where nothing new comes of it.",
            "RULE302 TEST-06: it looks at facts of 'GrowingCount', which failed. See the fault of that rule.",
        ], ignoreOrder: true);
    }

    [Fact]
    public void Another_source_finds_beside_the_rules_and_may_fail_alone()
    {
        var rules = new RuleSelector(Runs.Day.Date, new RuleChoice()).Select([], [typeof(FailingSource), typeof(OtherSource)]);
        var findings = new Evaluator().Run(rules, FactSet.From([s_mangystau], Runs.Day));

        findings.All.Select(finding => finding.Id).ShouldBe(["OTHER-01/KZ-47"]);
        findings.Faults.ShouldBe(
            [new RuleFault("RULE303", "FailingSource", "FailingSource: the source of findings threw NotSupportedException: No network here. None of its findings is told.")]);
    }

    [Fact]
    public void What_another_source_looked_at_is_not_reported()
    {
        var pack = new RulePack("Other", "1.0.0", "Other", typeof(OtherSource).Assembly);
        var rules = new RuleSelector(Runs.Day.Date, new RuleChoice()) { PackNames = new Dictionary<Assembly, string> { [pack.Assembly] = pack.Name } }.Select([], [typeof(OtherSource)]);

        var found = new Evaluator().Run(rules, FactSet.From([s_mangystau], Runs.Day)).Coverage.ShouldHaveSingleItem();
        var silent = new Evaluator().Run(rules, FactSet.From([s_seminar], Runs.Day)).Coverage.ShouldHaveSingleItem();

        (found.IsReported, found.Rule.Code, found.Rule.Pack, found.Rule.Card.Title, found.Finding).ShouldBe((false, "OTHER-01", "Other", "Another engine's finding", 1));
        (silent.IsReported, silent.Rule.Code, silent.Rule.Pack, silent.Rule.Card.Title, silent.Finding).ShouldBe((false, "OtherSource", "Other", "Other source", 0));
    }

    [Fact]
    public void The_facts_of_the_run_are_kept() =>
        Runs.Evaluate([typeof(CountedActivities), typeof(TooFewActivities)], s_seminar).Facts.ShouldBe([Runs.Day, s_seminar, new AnyActivity(1)]);

    [Fact]
    public void A_finding_that_rests_on_a_synthetic_source_is_illustrative()
    {
        DataSource made = new() { SourceId = "S-DEMO", Kind = DataSourceKind.Synthetic };

        Runs.Evaluate(typeof(RegionWithoutActivity), s_mangystau with { SourceIds = ["S-DEMO"] }, made).IsIllustrative.ShouldBeTrue();
        Runs.Evaluate(typeof(RegionWithoutActivity), s_mangystau with { SourceIds = ["S-1"] }, made).IsIllustrative.ShouldBeFalse();
    }

    [Fact]
    public void The_weakest_claim_decides_how_sure_a_finding_is()
    {
        Claim doubtful = new() { ClaimId = "C-1", Certainty = ClaimCertainty.Ambiguous };

        Runs.Evaluate(typeof(RegionWithoutActivity), s_mangystau with { ClaimIds = ["C-1"] }, doubtful).All.Single().Certainty.ShouldBe(Certainty.Ambiguous);
    }

    [Fact]
    public void A_run_can_be_stopped() =>
        Should.Throw<OperationCanceledException>(() =>
            new Evaluator().Run(Runs.Select(typeof(RegionWithoutActivity)), FactSet.From([s_mangystau], Runs.Day), new CancellationToken(canceled: true)));

    private static Indicator Indicator(int? value, int? target) => new() { IndicatorId = "I-1", ProgrammeId = "P-1", Value = value, Target = target };

    private static Programme Programme(string id, int? from, int? to) =>
        new() { ProgrammeId = id, Kind = ProgrammeKind.StateProgramme, StartYear = from, EndYear = to };
}
