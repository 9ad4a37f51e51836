namespace RulesEngine.Evaluation.Tests.Running;

/// <summary>A region for which nothing is recorded; the cause of what other rules find of it.</summary>
[Rule("TEST-20", Severity.Warning)]
[Explains("TEST-21", "TEST-22", "TEST-20")]
[Message("Nothing is recorded for {Region}.")]
public sealed class SilentRegion : ProgrammeRule
{
    public override void Define()
    {
        Region region = default!;

        Scope().Match(() => region);
        When().Not<Activity>(a => a.RegionId == region.RegionId);
        Then().Flag(about: () => region, data: () => new { Region = region.Label }, evidence: () => region);
    }
}
