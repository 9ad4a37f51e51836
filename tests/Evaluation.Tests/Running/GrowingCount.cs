namespace RulesEngine.Evaluation.Tests.Running;

/// <summary>A rule that wakes itself without end.</summary>
public sealed class GrowingCount : Rule
{
    public override void Define()
    {
        AnyActivity count = default!;

        When()
            .Match(() => count);

        Then().Yield(_ => new AnyActivity(count.Count + 1));
    }
}
