namespace RulesEngine.Evaluation.Tests.Running;

public sealed class CausesTests
{
    private static readonly ProgrammeFact[] s_facts =
    [
        new Region { RegionId = "KZ-15", NameEn = "Aktobe Region" },
        new Region { RegionId = "KZ-47", NameEn = "Mangystau Region" },
        new Programme { ProgrammeId = "P-1", Name = "A programme" },
        new Activity { ActivityId = "E-1", RegionId = "KZ-15", ProgrammeId = "P-2" },
    ];

    [Fact]
    public void A_finding_names_the_one_that_explains_it()
    {
        Told(typeof(SilentRegion), typeof(RegionOfProgrammeWithoutActivity)).ShouldBe(
        [
            "TEST-20/KZ-47",
            "TEST-21/KZ-15/P-1",
            "TEST-21/KZ-47/P-1 because of TEST-20/KZ-47",
        ]);
    }

    [Fact]
    public void A_finding_about_a_programme_in_a_region_is_about_a_part_of_either() =>
        Told(typeof(SilentRegion), typeof(IdleProgramme)).ShouldContain("TEST-22/P-1/KZ-47 because of TEST-20/KZ-47");

    [Fact]
    public void A_rule_that_is_explained_by_another_does_not_explain_that_one()
    {
        Told(typeof(RegionOfProgrammeWithoutActivity), typeof(IdleProgramme)).ShouldBe(
        [
            "TEST-21/KZ-15/P-1",
            "TEST-21/KZ-47/P-1",
            "TEST-22/P-1/KZ-15 because of TEST-21/KZ-15/P-1",
            "TEST-22/P-1/KZ-47 because of TEST-21/KZ-47/P-1",
        ]);
    }

    [Fact]
    public void Without_the_cause_a_finding_stands_by_itself() => Told(typeof(RegionOfProgrammeWithoutActivity)).ShouldBe(["TEST-21/KZ-15/P-1", "TEST-21/KZ-47/P-1"]);

    [Fact]
    public void What_a_rule_explains_is_part_of_its_description() =>
        Runs.Select(typeof(SilentRegion)).Rules.Single().Explains.ShouldBe(["TEST-21", "TEST-22", "TEST-20"]);

    private static IEnumerable<string> Told(params Type[] rules) =>
        Runs.Evaluate(rules, s_facts).All.Select(finding => finding.ExplainedBy is { } cause ? $"{finding.Id} because of {cause}" : finding.Id);
}
