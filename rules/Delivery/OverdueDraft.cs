namespace RulesEngine.Rules.Delivery;

/// <summary>A programme that is still a draft well after its first year began.</summary>
[Rule("DLV-04", Severity.Warning)]
[Message("{Programme} is recorded in the imported data as a draft; on {AsOf} its first year, {StartYear}, had begun more than {Grace} before.")]
public sealed class OverdueDraft(OverdueDraft.Parameters parameters) : ProgrammeRule
{
    /// <param name="Grace">Months from 1 January of the first year within which a programme may still be approved.</param>
    public sealed record Parameters(Dated<int> Grace);

    public override void Define()
    {
        AsOf asOf = default!;
        Programme programme = default!;

        Scope()
            .Match(() => asOf)
            .Match(() => programme, p => p.StatusAtSource == ProgrammeStatus.Draft);

        When()
            .Having(() => asOf.Date.MonthsSince(programme.StartYear) > parameters.Grace.InForce);

        Then().Flag(
            about: () => programme,
            data: () => new { Programme = programme.Label, AsOf = asOf.Date, programme.StartYear, parameters.Grace },
            evidence: () => programme);
    }
}
