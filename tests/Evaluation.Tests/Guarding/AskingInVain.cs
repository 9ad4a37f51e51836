namespace RulesEngine.Evaluation.Tests.Guarding;

public sealed class AskingInVain : Rule
{
    public override void Define()
    {
        Region region = default!;
        IFormatProvider words = default!;

        Dependency()
            .Resolve(() => words);

        When()
            .Match(() => region);

        Then().Do(context => context.Insert(new AskingRule.Greeting(string.Format(words, "{0}", region))));
    }
}
