namespace RulesEngine.Rules.Components;

/// <summary>A state programme that does not name rehabilitation.</summary>
[Rule("CMP-02", Severity.Warning)]
[Message("Rehabilitation is not among the components recorded in the imported data for {Programme}: {Components}.")]
public sealed class ProgrammeWithoutRehabilitation : ProgrammeRule
{
    public override void Define()
    {
        ComponentProfile profile = default!;

        Scope()
            .Match(() => profile, p => p.Programme.IsState);

        When()
            .Having(() => profile.HasRehabilitation == false);

        Then().Flag(
            about: () => profile.Programme,
            data: () => new { Programme = profile.Programme.Label, Components = profile.Names },
            evidence: () => profile);
    }
}
