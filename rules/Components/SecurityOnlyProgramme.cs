namespace RulesEngine.Rules.Components;

/// <summary>A state programme whose components are all security work.</summary>
[Rule("CMP-04", Severity.Error)]
[Explains("CMP-01", "CMP-02")]
[Message("Every component recorded in the imported data for {Programme} is security work: {Components}.")]
public sealed class SecurityOnlyProgramme(GlobalParameters global) : ProgrammeRule
{
    public override void Define()
    {
        ComponentProfile profile = default!;

        Scope()
            .Match(() => profile, p => p.Programme.IsState);

        When()
            .Having(() => profile.IsOnly(global.SecurityComponents.InForce) == true);

        Then().Flag(
            about: () => profile.Programme,
            data: () => new { Programme = profile.Programme.Label, Components = profile.Names, Security = global.SecurityComponents },
            evidence: () => profile);
    }
}
