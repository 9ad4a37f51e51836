namespace RulesEngine.Rules.Audience;

/// <summary>Yields every activity of a programme that names a target group.</summary>
public sealed class AddressedActivities : Rule
{
    public override void Define()
    {
        Activity activity = default!;
        IEnumerable<Component> components = default!;

        When()
            .Match(() => activity, a => a.ProgrammeId != null, a => a.TargetGroups.Count > 0)
            .Query(() => components, q => q
                .Match<Component>(c => c.Code == activity.Component)
                .Collect());

        Then().Yield(_ => AddressedActivity.Of(activity, components));
    }
}
