using RulesEngine.Evaluation.Tests.Running;

namespace RulesEngine.Evaluation.Tests.Guarding;

public sealed class StuckYield : Rule
{
    public override void Define()
    {
        Activity activity = default!;

        When()
            .Match(() => activity, a => Gate.Pass(a));

        Then().Yield(_ => new AnyActivity(1));
    }
}
