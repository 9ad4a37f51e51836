using RulesEngine.Evaluation.Tests.Running;

namespace RulesEngine.Evaluation.Tests.Explaining;

public sealed class ExplainerTests
{
    private static readonly Region s_aktobe = new() { RegionId = "KZ-15", NameEn = "Aktobe Region", InSet2018 = true };
    private static readonly Programme s_programme = new() { ProgrammeId = "P-1", Name = "Outreach", StartYear = 2018 };

    [Fact]
    public void A_finding_is_explained_by_the_values_its_conditions_saw()
    {
        var only = Explain(typeof(IndicatorBelowTarget), "I-1", new Indicator { IndicatorId = "I-1", ProgrammeId = "P-1", Value = 40, Target = 100 });

        only.Outcome!.Outcome.ShouldBe(Outcome.Finding);
        only.Findings.Single().Id.ShouldBe("TEST-02/I-1");
        Told(only).ShouldBe(
        [
            "Holds: indicator.ProgrammeId != null (indicator.ProgrammeId P-1)",
            "Holds: indicator.Value < indicator.Target * parameters.Share.InForce (indicator.Value 40, indicator.Target * parameters.Share.InForce 50, indicator.Target 100): 10 less",
        ]);
    }

    [Fact]
    public void A_clear_subject_is_explained_up_to_the_condition_that_fails() =>
        Told(Explain(typeof(IndicatorBelowTarget), "I-1", new Indicator { IndicatorId = "I-1", ProgrammeId = "P-1", Value = 60, Target = 100 }))
            .Last().ShouldBe("Fails: indicator.Value < indicator.Target * parameters.Share.InForce (indicator.Value 60, indicator.Target * parameters.Share.InForce 50, indicator.Target 100): 10 more");

    [Fact]
    public void What_was_to_be_absent_and_is_there_is_named() =>
        Told(Explain(typeof(RegionWithoutActivity), "KZ-15", s_aktobe, new Activity { ActivityId = "E-01", RegionId = "KZ-15", Title = "Seminar" }, new Activity { ActivityId = "E-02" }))
            .Last().ShouldBe("Fails: no Activity with RegionId = KZ-15: 1 of 2 (in the way: activities E-01 Seminar)");

    [Fact]
    public void What_the_rule_asks_of_the_fact_in_the_way_is_told_with_its_values() =>
        Explain(typeof(ProgrammeUnderPlan), "P-1", s_programme, Planned("A-1", 90), new Activity { ActivityId = "E-01", ProgrammeId = "P-1", Participants = 3 })
            .Conditions[^1].Tests.Select(test => $"{test.Verdict}: {test.Text} {test.Distance}").ShouldBe(["Holds: Activity.ProgrammeId == programme.ProgrammeId ", "Fails: Activity.Participants > 5 2 less"]);

    [Fact]
    public void An_absent_value_leaves_a_condition_open() =>
        Told(Explain(typeof(IndicatorBelowTarget), "I-1", new Indicator { IndicatorId = "I-1", ProgrammeId = "P-1", Value = 60 }))
            .Last().ShouldStartWith("Unknown: indicator.Value < indicator.Target * parameters.Share.InForce (indicator.Value 60, indicator.Target * parameters.Share.InForce not recorded, indicator.Target not recorded)");

    [Fact]
    public void What_a_rule_works_out_and_looks_for_is_told_with_what_it_found() =>
        Told(Explain(typeof(ProgrammeUnderPlan), "P-1", s_programme, Planned("A-1", 90), Planned("A-2", 70), new Activity { ActivityId = "E-01", ProgrammeId = "P-1", Participants = 3 })).ShouldBe(
        [
            "Holds: programme.StartYear > 2010 (programme.StartYear 2018): 8 more",
            "Holds: planned: Allocation with ProgrammeId = P-1: 2 of 2 ()",
            "Holds: total = 160 KZT (planned A-1, A-2)",
            "Holds: total < least (total 160 KZT, least 200 KZT): 40 KZT less",
            "Holds: some Activity with ProgrammeId = P-1: 1 of 1 ()",
            "Fails: every Activity with ProgrammeId = P-1, Participants > 5: none of 1 (breaks it: activities E-01 E-01)",
        ]);

    [Fact]
    public void A_subject_clear_by_what_was_worked_out_is_told_by_how_much() =>
        Told(Explain(typeof(ProgrammeUnderPlan), "P-1", s_programme, Planned("A-1", 290), Planned("A-2", 70)))
            .Last().ShouldBe("Fails: total < least (total 360 KZT, least 200 KZT): 160 KZT more");

    [Fact]
    public void The_rows_behind_a_subject_are_told() =>
        Explain(typeof(ProgrammeUnderPlan), "P-1", s_programme, Planned("A-1", 90)).Rows.Select(row => $"{row.Table} {row.Key}").ShouldBe(["programmes P-1"]);

    [Fact]
    public void A_fact_that_is_no_subject_is_told_what_keeps_it_out()
    {
        var only = Explain(typeof(ProgrammeUnderPlan), "P-1", s_programme with { StartYear = 2010 });

        only.Outcome.ShouldBeNull();
        Told(only).ShouldBe(["Fails: programme.StartYear > 2010 (programme.StartYear 2010): equal"]);
    }

    [Fact]
    public void A_subject_that_the_rule_does_not_judge_has_no_outcome() =>
        Explain(typeof(RegionWithoutActivity), "KZ-99", s_aktobe).Outcome.ShouldBeNull();

    private static Allocation Planned(string id, decimal amount) => new() { AllocationId = id, ProgrammeId = "P-1", Amount = new Money(amount, "KZT") };

    private static RuleExplanation Explain(Type rule, string subject, params ProgrammeFact[] facts)
    {
        var rules = Runs.Select(rule);
        return Explainer.Explain(rules, FactSet.From(facts, Runs.Day), rules.Rules.Single().Code, subject).ShouldHaveSingleItem();
    }

    private static IEnumerable<string> Told(RuleExplanation explanation) => explanation.Conditions.Select(condition =>
        $"{condition.Verdict}: {condition.Text} ({string.Join(", ", condition.Values.Select(value => $"{value.Name} {value.Text}"))}){(condition.Distance is { } distance ? $": {distance}" : "")}");
}
