namespace RulesEngine.Rules.Funding;

/// <summary>Yields every sum that is stated in two currencies, with the exchange rates of its years.</summary>
public sealed class Restatements : Rule
{
    public override void Define()
    {
        Allocation second = default!;
        IEnumerable<Allocation> first = default!;
        IEnumerable<ExchangeRate> rates = default!;

        When()
            .Match(() => second, a => a.EquivalentOf != null)
            .Query(() => first, q => q
                .Match<Allocation>(a => a.AllocationId == second.EquivalentOf)
                .Collect())
            .Query(() => rates, q => q
                .Match<ExchangeRate>()
                .Collect());

        Then().Yield(_ => Restatement.Of(second, first, rates));
    }
}
