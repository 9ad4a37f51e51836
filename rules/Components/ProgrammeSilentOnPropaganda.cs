namespace RulesEngine.Rules.Components;

/// <summary>A state programme that does not name an answer to propaganda, online or elsewhere.</summary>
[Rule("CMP-06", Severity.Warning)]
[Message("Counter-propaganda is not among the components recorded in the imported data for {Programme}: {Components}.")]
public sealed class ProgrammeSilentOnPropaganda : ProgrammeRule
{
    public override void Define()
    {
        ComponentProfile profile = default!;

        Scope()
            .Match(() => profile, p => p.Programme.IsState);

        When()
            .Having(() => profile.HasCounterPropaganda == false);

        Then().Flag(
            about: () => profile.Programme,
            data: () => new { Programme = profile.Programme.Label, Components = profile.Names },
            evidence: () => profile);
    }
}
