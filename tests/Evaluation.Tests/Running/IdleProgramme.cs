namespace RulesEngine.Evaluation.Tests.Running;

/// <summary>A programme that does nothing in a region, told once more.</summary>
[Rule("TEST-22", Severity.Info)]
[Explains("TEST-21", "TEST-99")]
[Message("{Region} waits for {Programme}.")]
public sealed class IdleProgramme : ProgrammeRule
{
    public override void Define()
    {
        Region region = default!;
        Programme programme = default!;

        Scope().Match(() => programme).Match(() => region);
        When().Not<Activity>(a => a.RegionId == region.RegionId, a => a.ProgrammeId == programme.ProgrammeId);
        Then().Flag(about: () => programme, per: () => region, data: () => new { Region = region.Label, Programme = programme.Label }, evidence: () => programme);
    }
}
