namespace RulesEngine.Evaluation.Tests.Running;

public sealed class CountedActivities : Rule
{
    public override void Define()
    {
        IEnumerable<Activity> activities = default!;

        When()
            .Query(() => activities, q => q.Match<Activity>().Collect());

        Then().Yield(_ => new AnyActivity(activities.Count()));
    }
}
