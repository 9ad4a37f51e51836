namespace RulesEngine.Evaluation.Tests.Guarding;

[Rule("TEST-62", Severity.Info)]
[Message("{Region}")]
public sealed class StuckFlag : ProgrammeRule
{
    public override void Define()
    {
        Region region = default!;

        When()
            .Match(() => region);

        Then().Flag(about: () => region, data: () => new { Region = Gate.Pass(region) });
    }
}
