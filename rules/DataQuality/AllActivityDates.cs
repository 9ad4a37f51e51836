namespace RulesEngine.Rules.DataQuality;

/// <summary>Yields once how exactly the dates of all recorded activities are known.</summary>
public sealed class AllActivityDates : Rule
{
    public override void Define()
    {
        AsOf asOf = default!;
        IEnumerable<Activity> activities = default!;

        When()
            .Match(() => asOf)
            .Query(() => activities, q => q
                .Match<Activity>()
                .Collect());

        Then().Yield(_ => ActivityDates.Of(activities));
    }
}
