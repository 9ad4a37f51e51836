namespace RulesEngine.Rules.Funding;

/// <summary>Yields the step that leads to each programme of the state, in each currency in which it states an amount.</summary>
public sealed class BudgetSteps : Rule
{
    public override void Define()
    {
        StateBudget budget = default!;
        string currency = default!;
        IEnumerable<StateBudget> all = default!;

        When()
            .Match(() => budget)
            .Query(() => currency, q => q
                .From(() => budget.Currencies.DefaultIfEmpty(""))
                .SelectMany(each => each))
            .Query(() => all, q => q
                .Match<StateBudget>()
                .Collect());

        Then().Yield(_ => BudgetStep.To(budget, currency.Length == 0 ? null : currency, all));
    }
}
