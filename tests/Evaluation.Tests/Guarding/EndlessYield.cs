namespace RulesEngine.Evaluation.Tests.Guarding;

/// <summary>Each number it yields makes it yield the next.</summary>
public sealed class EndlessYield : Rule
{
    public override void Define()
    {
        Number number = default!;

        When()
            .Match(() => number);

        Then().Do(context => context.Insert(new Number(number.Value + 1)));
    }

    public sealed record Number(int Value);
}
