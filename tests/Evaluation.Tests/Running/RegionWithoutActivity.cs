namespace RulesEngine.Evaluation.Tests.Running;

[Rule("TEST-01", Severity.Warning)]
[Message("No activity in {Region} is recorded.")]
public sealed class RegionWithoutActivity : ProgrammeRule
{
    public override void Define()
    {
        AsOf asOf = default!;
        Region region = default!;

        Scope()
            .Match(() => asOf)
            .Match(() => region, r => r.IsIn(asOf.RegionSet) == true);

        When()
            .Not<Activity>(a => a.RegionId == region.RegionId);

        Then().Flag(
            about: () => region,
            data: () => new { Region = region.Label },
            evidence: () => region);
    }
}
