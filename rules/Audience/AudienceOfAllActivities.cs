namespace RulesEngine.Rules.Audience;

/// <summary>Yields once whom all recorded activities are for.</summary>
public sealed class AudienceOfAllActivities : Rule
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

        Then().Yield(_ => RecordedAudience.Of(activities));
    }
}
