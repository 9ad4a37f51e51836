namespace RulesEngine.Evaluation.Tests.Guarding;

public sealed class FirstNumber : Rule
{
    public override void Define()
    {
        Region region = default!;

        When()
            .Match(() => region, r => Gate.IsClosed(r));

        Then().Do(context => context.TryInsert(new EndlessYield.Number(1)));
    }
}
