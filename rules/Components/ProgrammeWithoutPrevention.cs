namespace RulesEngine.Rules.Components;

/// <summary>A programme none of whose components is preventive.</summary>
[Rule("CMP-01", Severity.Error, Severity.Warning)]
[Message("None of the components recorded in the imported data for {Programme} is preventive: {Components}.")]
public sealed class ProgrammeWithoutPrevention : ProgrammeRule
{
    public override void Define()
    {
        ComponentProfile profile = default!;

        Scope()
            .Match(() => profile);

        When()
            .Having(() => profile.HasPreventive == false);

        Then().Flag(
            about: () => profile.Programme,
            data: () => new { Programme = profile.Programme.Label, Components = profile.Names },
            evidence: () => profile,
            severity: () => profile.Programme.IsState ? Severity.Error : Severity.Warning);
    }
}
