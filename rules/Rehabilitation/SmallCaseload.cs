namespace RulesEngine.Rules.Rehabilitation;

/// <summary>Recorded rehabilitation work that is small beside the recorded convictions.</summary>
[Rule("RHB-01", Severity.Warning)]
[Message("Rehabilitation activities in the imported data have {Cases} participants beside {Convicted} convictions; the floor is {Min} of these.")]
public sealed class SmallCaseload(SmallCaseload.Parameters parameters) : ProgrammeRule
{
    private const string Country = "KZ";

    /// <param name="Min">Participants for one conviction, below which the record of the work looks incomplete. 0 to 1.</param>
    public sealed record Parameters(Dated<decimal> Min);

    public override void Define()
    {
        RehabilitationCaseload caseload = default!;

        Scope()
            .Match(() => caseload);

        When()
            .Having(() => caseload.Cases < caseload.Convicted * parameters.Min.InForce);

        Then().Flag(
            about: () => Country,
            data: () => new
            {
                Cases = new Persons(caseload.Cases),
                Convicted = new Persons(caseload.Convicted),
                parameters.Min,
                caseload.From,
                caseload.To,
            },
            evidence: () => caseload);
    }
}
