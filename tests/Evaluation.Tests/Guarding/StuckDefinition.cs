namespace RulesEngine.Evaluation.Tests.Guarding;

[Rule("TEST-63", Severity.Info)]
[Message("{Region}")]
public sealed class StuckDefinition : ProgrammeRule
{
    public override void Define()
    {
        Region region = default!;
        Gate.Pass(this);

        When()
            .Match(() => region);

        Then().Flag(about: () => region, data: () => new { Region = region.Label });
    }
}
