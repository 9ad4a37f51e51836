namespace RulesEngine.Rules.Delivery;

/// <summary>An activity that nobody is recorded to have organised, hosted or signed.</summary>
[Rule("DLV-03", Severity.Info)]
[Message("No organiser, host or signatory of '{Activity}' ({Kind}; first day: {Date}) is recorded in the imported data.")]
public sealed class ActivityWithoutOrganiser : ProgrammeRule
{
    public override void Define()
    {
        Activity activity = default!;

        Scope()
            .Match(() => activity);

        When()
            .Not<ActivityOrganisation>(
                o => o.ActivityId == activity.ActivityId,
                o => o.Role == OrganisationRole.Organiser || o.Role == OrganisationRole.Host || o.Role == OrganisationRole.Signatory);

        Then().Flag(
            about: () => activity,
            data: () => new { Activity = activity.Label, activity.Kind, Date = activity.DateFrom },
            evidence: () => activity);
    }
}
