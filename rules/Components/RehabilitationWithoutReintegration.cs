namespace RulesEngine.Rules.Components;

/// <summary>A state programme that names rehabilitation and not what comes after it.</summary>
[Rule("CMP-03", Severity.Warning)]
[Message("{Programme} is recorded in the imported data with rehabilitation and without reintegration; its components: {Components}.")]
public sealed class RehabilitationWithoutReintegration : ProgrammeRule
{
    public override void Define()
    {
        ComponentProfile profile = default!;

        Scope()
            .Match(() => profile, p => p.Programme.IsState);

        When()
            .Having(
                () => profile.IsSaidToRehabilitate == true,
                () => profile.HasReintegration == false);

        Then().Flag(
            about: () => profile.Programme,
            data: () => new { Programme = profile.Programme.Label, Components = profile.Names },
            evidence: () => profile);
    }
}
