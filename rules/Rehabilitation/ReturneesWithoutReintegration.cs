namespace RulesEngine.Rules.Rehabilitation;

/// <summary>People who came back, and no programme that names reintegration.</summary>
[Rule("RHB-02", Severity.Warning)]
[Message("{Persons} persons came back from camps abroad, and no programme in the imported data names reintegration.")]
public sealed class ReturneesWithoutReintegration : ProgrammeRule
{
    private const string Country = "KZ";
    private const string Reintegration = "reintegration";

    public override void Define()
    {
        Returnees returnees = default!;

        Scope()
            .Match(() => returnees, r => r.Figures > 0);

        When()
            .Having(() => returnees.Any == true)
            .Not<ProgrammeComponent>(
                c => c.Component == Reintegration,
                c => c.Counts);

        Then().Flag(
            about: () => Country,
            data: () => new { Persons = new Persons(returnees.AtLeast) },
            evidence: () => returnees);
    }
}
