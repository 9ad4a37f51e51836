namespace RulesEngine.Evaluation.Tests.Testing;

[Rule("TEST-09", Severity.Info)]
[Message("{Indicator}")]
public sealed class BelowTarget : ProgrammeRule
{
    public override void Define()
    {
        Indicator indicator = default!;

        Scope().Match(() => indicator);
        When().Having(() => indicator.Value < indicator.Target);
        Then().Flag(about: () => indicator, data: () => new { Indicator = indicator.Label });
    }
}
