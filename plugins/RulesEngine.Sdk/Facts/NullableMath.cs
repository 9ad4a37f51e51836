namespace RulesEngine.Sdk;

/// <summary>Sums and medians that tell absent from zero.</summary>
public static class NullableMath
{
    /// <summary>
    /// The middle amount of those that are known; the mean of the two middle ones where their number is even. Absent when none is known.
    /// Unknown amounts are left out on purpose: say so on the card, and count the known ones where too few would mean nothing.
    /// </summary>
    /// <exception cref="MixedCurrenciesException">The currencies differ.</exception>
    public static Money? Median<T>(this IEnumerable<T> source, Func<T, Money?> selector)
    {
        var known = source.Select(selector).OfType<Money>().Order().ToList();
        return known.Count == 0 ? null : (known[(known.Count - 1) / 2] + known[known.Count / 2]) / 2;
    }

    /// <summary>The middle number of those that are known, as <see cref="Median{T}(IEnumerable{T}, Func{T, Money?})"/> finds it.</summary>
    public static decimal? Median<T>(this IEnumerable<T> source, Func<T, decimal?> selector)
    {
        var known = source.Select(selector).OfType<decimal>().Order().ToList();
        return known.Count == 0 ? null : (known[(known.Count - 1) / 2] + known[known.Count / 2]) / 2;
    }

    /// <summary>The sum of amounts; absent when any of them is absent or there is none, because nothing has no currency.</summary>
    /// <exception cref="MixedCurrenciesException">The currencies differ.</exception>
    public static Money? Sum<T>(this IEnumerable<T> source, Func<T, Money?> selector)
    {
        Money? sum = null;
        foreach (var amount in source.Select(selector))
        {
            if (amount is null)
            {
                return null;
            }

            sum = sum is null ? amount : sum + amount;
        }

        return sum;
    }

    /// <summary>The sum of numbers; absent when any of them is absent, zero when there is none.</summary>
    public static decimal? SumIfKnown<T>(this IEnumerable<T> source, Func<T, decimal?> selector)
    {
        decimal? sum = 0;
        foreach (var number in source.Select(selector))
        {
            sum += number;
        }

        return sum;
    }
}
