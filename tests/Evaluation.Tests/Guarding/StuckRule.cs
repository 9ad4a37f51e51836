namespace RulesEngine.Evaluation.Tests.Guarding;

[Rule("TEST-61", Severity.Info)]
[Message("{Region}")]
public sealed class StuckRule : ProgrammeRule
{
    public override void Define()
    {
        Region region = default!;

        Scope()
            .Match(() => region);

        When()
            .Having(() => Gate.Pass(region));

        Then().Flag(about: () => region, data: () => new { Region = region.Label });
    }
}
