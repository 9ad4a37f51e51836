using RulesEngine.Evaluation.Tests.Running;

namespace RulesEngine.Evaluation.Tests.Explaining;

public sealed class ExplainerTests
{
    private static readonly Region s_aktobe = new() { RegionId = "KZ-15", NameEn = "Aktobe Region", InSet2018 = true };

    [Fact]
    public void A_finding_is_explained_by_the_values_its_conditions_saw()
    {
        var only = Explain(typeof(IndicatorBelowTarget), "I-1", new Indicator { IndicatorId = "I-1", ProgrammeId = "P-1", Value = 40, Target = 100 });

        only.Outcome!.Outcome.ShouldBe(Outcome.Finding);
        only.Findings.Single().Id.ShouldBe("TEST-02/I-1");
        Told(only).ShouldBe(
        [
            "Holds: indicator.ProgrammeId != null (indicator.ProgrammeId P-1)",
            "Holds: indicator.Value < indicator.Target * parameters.Share.InForce (indicator.Value 40, indicator.Target 100, parameters.Share.InForce 0.5)",
        ]);
    }

    [Fact]
    public void A_clear_subject_is_explained_up_to_the_condition_that_fails() =>
        Told(Explain(typeof(IndicatorBelowTarget), "I-1", new Indicator { IndicatorId = "I-1", ProgrammeId = "P-1", Value = 60, Target = 100 }))
            .Last().ShouldBe("Fails: indicator.Value < indicator.Target * parameters.Share.InForce (indicator.Value 60, indicator.Target 100, parameters.Share.InForce 0.5)");

    [Fact]
    public void What_was_to_be_absent_and_is_there_is_named() =>
        Told(Explain(typeof(RegionWithoutActivity), "KZ-15", s_aktobe, new Activity { ActivityId = "E-01", RegionId = "KZ-15", Title = "Seminar" }, new Activity { ActivityId = "E-02" }))
            .Last().ShouldBe("Fails: no Activity with RegionId = KZ-15: 1 of 2 (activities E-01 Seminar)");

    [Fact]
    public void An_absent_value_leaves_a_condition_open() =>
        Told(Explain(typeof(IndicatorBelowTarget), "I-1", new Indicator { IndicatorId = "I-1", ProgrammeId = "P-1", Value = 60 }))
            .Last().ShouldStartWith("Unknown: indicator.Value < indicator.Target * parameters.Share.InForce (indicator.Value 60, indicator.Target not recorded");

    [Fact]
    public void A_subject_that_the_rule_does_not_judge_has_no_outcome() =>
        Explain(typeof(RegionWithoutActivity), "KZ-99", s_aktobe).Outcome.ShouldBeNull();

    private static RuleExplanation Explain(Type rule, string subject, params ProgrammeFact[] facts)
    {
        var rules = Runs.Select(rule);
        return Explainer.Explain(rules, FactSet.From(facts, Runs.Day), rules.Rules.Single().Code, subject).ShouldHaveSingleItem();
    }

    private static IEnumerable<string> Told(RuleExplanation explanation) => explanation.Conditions.Select(condition =>
        $"{condition.Verdict}: {condition.Text} ({string.Join(", ", condition.Values.Select(value => $"{value.Name} {value.Text}"))})");
}
