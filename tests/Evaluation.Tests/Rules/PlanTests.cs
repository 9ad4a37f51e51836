using RulesEngine.Evaluation.Tests.Explaining;
using RulesEngine.Evaluation.Tests.Running;

namespace RulesEngine.Evaluation.Tests.Rules;

public sealed class PlanTests
{
    [Fact]
    public void A_rule_tells_how_its_facts_are_found() =>
        Runs.Select(typeof(ProgrammeUnderPlan)).PlanOf("test-20").ShouldBe(
        [
            "match programme: Programme; filter: programme.StartYear > 2010",
            "query planned: Allocation, collect; hash lookup on Allocation.ProgrammeId == programme.ProgrammeId; once for each key",
            "let total = planned.Sum(a => a.Amount); test: total < least",
            "exists Activity; hash lookup on Activity.ProgrammeId == programme.ProgrammeId",
            "all Activity; hash lookup on Activity.ProgrammeId == programme.ProgrammeId; satisfied: Activity.Participants > 5",
        ]);

    [Fact]
    public void Conditions_right_after_the_scope_are_told_without_the_binding_they_stand_on() =>
        Runs.Select(typeof(TooFewActivities)).PlanOf("TEST-06").ShouldAllBe(line => !line.Contains("InScope", StringComparison.Ordinal));

    [Fact]
    public void What_is_no_rule_has_no_plan() => Runs.Select(typeof(ProgrammeUnderPlan)).PlanOf("NONE-01").ShouldBeEmpty();
}
