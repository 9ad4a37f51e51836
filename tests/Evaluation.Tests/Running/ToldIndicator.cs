namespace RulesEngine.Evaluation.Tests.Running;

[Rule("TEST-07", Severity.Info)]
[Message("{Indicator} is told by {Organisation}.")]
public sealed class ToldIndicator : ProgrammeRule
{
    public override void Define()
    {
        Organisation organisation = default!;
        Indicator indicator = default!;

        When()
            .Match(() => organisation)
            .Match(() => indicator, i => i.ProgrammeId != null, i => i.OrgId == organisation.OrgId);

        Then().Flag(
            about: () => indicator,
            data: () => new { Indicator = indicator.Label, Organisation = organisation.Label });
    }
}
