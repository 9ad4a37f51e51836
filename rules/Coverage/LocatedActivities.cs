namespace RulesEngine.Rules.Coverage;

/// <summary>Yields for every activity the region it counts for and whether it prevents anything.</summary>
public sealed class LocatedActivities : Rule
{
    public override void Define()
    {
        AsOf asOf = default!;
        IKeyedLookup<string, Place> places = default!;
        IKeyedLookup<string, Component> components = default!;
        Activity activity = default!;

        When()
            .Match(() => asOf)
            .Query(() => places, q => q
                .Match<Place>()
                .Collect()
                .ToLookup(p => p.PlaceId))
            .Query(() => components, q => q
                .Match<Component>()
                .Collect()
                .ToLookup(c => c.Code))
            .Match(() => activity);

        Then().Yield(_ => LocatedActivity.Of(activity, asOf, places[activity.PlaceId ?? ""], components[activity.Component ?? ""]));
    }
}
