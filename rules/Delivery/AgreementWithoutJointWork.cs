namespace RulesEngine.Rules.Delivery;

/// <summary>An agreement after which no activity of all its signatories is recorded.</summary>
[Rule("DLV-07", Severity.Info)]
[Message("No later activity of all signatories of '{Agreement}' is recorded in the imported data. Date of the agreement: {Date}; signatories recorded: {Signatories}.")]
public sealed class AgreementWithoutJointWork : ProgrammeRule
{
    public override void Define()
    {
        SignedAgreement agreement = default!;

        Scope()
            .Match(() => agreement);

        When()
            .Not<JointWork>(
                w => w.AgreementId == agreement.Activity.ActivityId,
                w => w.Activity.DateFrom > agreement.Activity.DateFrom);

        Then().Flag(
            about: () => agreement.Activity,
            data: () => new { Agreement = agreement.Activity.Label, Date = agreement.Activity.DateFrom, Signatories = agreement.Signatories.Count },
            evidence: () => agreement);
    }
}
