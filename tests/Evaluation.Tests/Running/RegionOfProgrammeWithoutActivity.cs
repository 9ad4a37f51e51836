namespace RulesEngine.Evaluation.Tests.Running;

/// <summary>A region in which a programme does nothing. It explains a rule that explains it: the lower code wins.</summary>
[Rule("TEST-21", Severity.Error)]
[Explains("TEST-22")]
[Message("{Programme} does nothing in {Region}.")]
public sealed class RegionOfProgrammeWithoutActivity : ProgrammeRule
{
    public override void Define()
    {
        Region region = default!;
        Programme programme = default!;

        Scope().Match(() => region).Match(() => programme);
        When().Not<Activity>(a => a.RegionId == region.RegionId, a => a.ProgrammeId == programme.ProgrammeId);
        Then().Flag(about: () => region, per: () => programme, data: () => new { Region = region.Label, Programme = programme.Label }, evidence: () => region);
    }
}
