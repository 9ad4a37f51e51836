namespace RulesEngine.Rules.DataQuality;

/// <summary>A statement about money by an organisation that may gain from it.</summary>
[Rule("DQ-07", Severity.Info)]
[Message("Claim {Claim} speaks about money, and {Speaker} makes it, an organisation of kind {Kind}.")]
public sealed class InterestedSpeaker(InterestedSpeaker.Parameters parameters) : ProgrammeRule
{
    /// <param name="Kinds">Kinds of organisations that may gain from what they say about money.</param>
    public sealed record Parameters(Dated<IReadOnlyList<OrganisationKind>> Kinds);

    public override void Define()
    {
        Claim claim = default!;
        IEnumerable<Organisation> organisations = default!;
        Speaker speaker = default!;

        Scope()
            .Match(() => claim, c => c.Kind == ClaimKind.Funding);

        When()
            .Query(() => organisations, q => q
                .Match<Organisation>(o => o.OrgId == claim.SpeakerOrgId)
                .Collect())
            .Let(() => speaker, () => Speaker.Of(claim, organisations, parameters.Kinds.InForce))
            .Having(() => speaker.IsInterested == true);

        Then().Flag(
            about: () => claim,
            data: () => new { Claim = claim.ClaimId, Speaker = speaker.Organisation!.Label, speaker.Organisation.Kind, parameters.Kinds },
            evidence: () => speaker);
    }
}
