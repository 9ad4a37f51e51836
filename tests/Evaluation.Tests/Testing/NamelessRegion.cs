namespace RulesEngine.Evaluation.Tests.Testing;

[Rule("TEST-10", Severity.Info)]
[Message("{Region}")]
public sealed class NamelessRegion : ProgrammeRule
{
    public override void Define()
    {
        Region region = default!;

        When()
            .Match(() => region)
            .Having(() => region.NameEn == null);

        Then().Flag(about: () => region, data: () => new { Region = region.Label });
    }
}
