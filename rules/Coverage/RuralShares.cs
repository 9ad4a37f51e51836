namespace RulesEngine.Rules.Coverage;

/// <summary>Yields how many of the activities with a place were held in a district or village.</summary>
public sealed class RuralShares : Rule
{
    public override void Define()
    {
        IEnumerable<LocatedActivity> activities = default!;

        When()
            .Query(() => activities, q => q
                .Match<LocatedActivity>(a => a.Activity.PlaceId != null)
                .Collect());

        Then().Yield(_ => RuralShare.Of(activities));
    }
}
