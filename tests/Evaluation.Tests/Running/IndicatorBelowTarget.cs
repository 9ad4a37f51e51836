namespace RulesEngine.Evaluation.Tests.Running;

[Rule("TEST-02", Severity.Error, Severity.Info)]
[Message("{Indicator} is {Value}, {Share} of the target {Target}.")]
public sealed class IndicatorBelowTarget(IndicatorBelowTarget.Parameters parameters) : ProgrammeRule
{
    public sealed record Parameters(Dated<decimal> Share);

    public override void Define()
    {
        Indicator indicator = default!;

        Scope()
            .Match(() => indicator, i => i.ProgrammeId != null);

        When()
            .Having(() => indicator.Value < indicator.Target * parameters.Share.InForce);

        Then().Flag(
            about: () => indicator,
            data: () => new { Indicator = indicator.Label, indicator.Value, parameters.Share, indicator.Target },
            evidence: () => indicator,
            severity: () => indicator.Value == 0 ? Severity.Error : Severity.Info);
    }
}
