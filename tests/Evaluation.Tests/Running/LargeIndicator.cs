namespace RulesEngine.Evaluation.Tests.Running;

[Rule("TEST-30", Severity.Info)]
[Message("{Twice}")]
public sealed class LargeIndicator : ProgrammeRule
{
    public override void Define()
    {
        Indicator indicator = default!;
        DoubledIndicator doubled = default!;

        Scope()
            .Match(() => indicator);

        When()
            .Let(() => doubled, () => new DoubledIndicator(indicator))
            .Having(() => doubled.Twice > 100);

        Then().Flag(about: () => indicator, data: () => new { doubled.Twice });
    }
}
