namespace RulesEngine.Rules.Delivery;

/// <summary>Yields the activities that the signatories of an agreement share. Found through the first signatory, so that no agreement is held against every activity.</summary>
public sealed class JointWorkOfSignatories : Rule
{
    public override void Define()
    {
        SignedAgreement agreement = default!;
        ActivityOrganisation part = default!;
        Activity activity = default!;
        IEnumerable<ActivityOrganisation> organisations = default!;

        When()
            .Match(() => agreement, a => a.FirstSignatory != null)
            .Match(() => part, o => o.OrgId == agreement.FirstSignatory, o => o.ActivityId != agreement.Activity.ActivityId)
            .Match(() => activity, a => a.ActivityId == part.ActivityId)
            .Query(() => organisations, q => q
                .Match<ActivityOrganisation>(o => o.ActivityId == activity.ActivityId)
                .Collect())
            .Having(() => agreement.IsCarriedOutBy(organisations));

        Then().Yield(_ => new JointWork(agreement.Activity.ActivityId, activity));
    }
}
