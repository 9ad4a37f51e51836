namespace RulesEngine.Rules.Coverage;

/// <summary>Yields for every activity the region it counts for and whether it prevents anything.</summary>
public sealed class LocatedActivities : Rule
{
    public override void Define()
    {
        AsOf asOf = default!;
        Activity activity = default!;
        IEnumerable<Place> places = default!;
        IEnumerable<Component> components = default!;

        When()
            .Match(() => asOf)
            .Match(() => activity)
            .Query(() => places, q => q
                .Match<Place>(p => p.PlaceId == activity.PlaceId)
                .Collect())
            .Query(() => components, q => q
                .Match<Component>(c => c.Code == activity.Component)
                .Collect());

        Then().Yield(_ => LocatedActivity.Of(activity, asOf, places, components));
    }
}
