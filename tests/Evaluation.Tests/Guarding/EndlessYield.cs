using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation.Tests.Guarding;

/// <summary>Each number it yields makes it yield the next, so slowly that time runs out before anyone counts its firings.</summary>
public sealed class EndlessYield : Rule
{
    public override void Define()
    {
        Number number = default!;

        When()
            .Match(() => number);

        Then().Do(context => InsertNext(context, number));
    }

    private static void InsertNext(IContext context, Number number)
    {
        Thread.Sleep(1);
        context.Insert(new Number(number.Value + 1));
    }

    public sealed record Number(int Value);
}
