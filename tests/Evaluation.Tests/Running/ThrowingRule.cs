namespace RulesEngine.Evaluation.Tests.Running;

[Rule("TEST-05", Severity.Info)]
[Message("{Region}")]
public sealed class ThrowingRule : ProgrammeRule
{
    public override void Define()
    {
        Region region = default!;

        Scope()
            .Match(() => region);

        When()
            .Having(() => region.RegionId.Substring(99).Length > 0);

        Then().Flag(about: () => region, data: () => new { Region = region.Label });
    }
}
