namespace RulesEngine.Evaluation.Tests.Running;

[Rule("TEST-06", Severity.Info)]
[Message("Only {Count} activities.")]
public sealed class TooFewActivities : ProgrammeRule
{
    public override void Define()
    {
        AnyActivity activities = default!;

        When()
            .Match(() => activities, a => a.Count < 2);

        Then().Flag(about: () => "activities", data: () => new { activities.Count });
    }
}
