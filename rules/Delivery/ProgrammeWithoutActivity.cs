namespace RulesEngine.Rules.Delivery;

/// <summary>A programme to which no activity belongs.</summary>
[Rule("DLV-01", Severity.Warning)]
[Message("No activity of {Programme} is recorded in the imported data.")]
public sealed class ProgrammeWithoutActivity : ProgrammeRule
{
    public override void Define()
    {
        Programme programme = default!;

        Scope()
            .Match(() => programme);

        When()
            .Not<Activity>(a => a.ProgrammeId == programme.ProgrammeId);

        Then().Flag(
            about: () => programme,
            data: () => new { Programme = programme.Label },
            evidence: () => programme);
    }
}
