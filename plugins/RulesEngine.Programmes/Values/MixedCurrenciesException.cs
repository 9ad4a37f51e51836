namespace RulesEngine.Programmes;

/// <summary>Tells that amounts of two currencies met where only one is possible.</summary>
public sealed class MixedCurrenciesException : InvalidOperationException
{
    private MixedCurrenciesException(string message)
        : base(message)
    {
    }

    internal static MixedCurrenciesException Between(Money one, Money other, string deed) =>
        new($"{one} cannot be {deed} {other}: the currencies differ. Join allocations on 'Currency' first.");
}
