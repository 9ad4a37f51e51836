namespace RulesEngine.Rules.Delivery;

/// <summary>Yields every agreement with its signatories.</summary>
public sealed class SignedAgreements : Rule
{
    public override void Define()
    {
        Activity agreement = default!;
        IEnumerable<ActivityOrganisation> signatures = default!;

        When()
            .Match(() => agreement, a => a.Kind == ActivityKind.Agreement)
            .Query(() => signatures, q => q
                .Match<ActivityOrganisation>(
                    o => o.ActivityId == agreement.ActivityId,
                    o => o.Role == OrganisationRole.Signatory)
                .Collect());

        Then().Yield(_ => SignedAgreement.Of(agreement, signatures));
    }
}
