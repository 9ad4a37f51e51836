namespace RulesEngine.Evaluation.Tests.Guarding;

public sealed class AskingRule : Rule
{
    public override void Define()
    {
        Region region = default!;
        Func<string, string> greet = default!;

        Dependency()
            .Resolve(() => greet);

        When()
            .Match(() => region);

        Then().Do(context => context.Insert(new Greeting(greet(region.RegionId))));
    }

    public sealed record Greeting(string Text);
}
