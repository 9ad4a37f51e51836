namespace RulesEngine.Evaluation.Tests.Testing;

[Rule("other", Severity.Info)]
[Message("{Region}")]
public sealed class OddCode : ProgrammeRule
{
    public override void Define()
    {
        Region region = default!;

        When().Match(() => region);
        Then().Flag(about: () => region, data: () => new { Region = region.Label });
    }
}
