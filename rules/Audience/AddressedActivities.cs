namespace RulesEngine.Rules.Audience;

/// <summary>Yields every activity of a programme that names a target group.</summary>
public sealed class AddressedActivities : Rule
{
    public override void Define()
    {
        IKeyedLookup<string, Component> components = default!;
        Activity activity = default!;

        When()
            .Query(() => components, q => q
                .Match<Component>()
                .Collect()
                .ToLookup(c => c.Code))
            .Match(() => activity, a => a.ProgrammeId != null, a => a.TargetGroups.Count > 0);

        Then().Yield(_ => AddressedActivity.Of(activity, components[activity.Component ?? ""]));
    }
}
