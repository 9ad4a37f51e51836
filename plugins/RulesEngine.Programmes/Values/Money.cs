using System.Globalization;

namespace RulesEngine.Programmes;

/// <summary>
/// An amount in one currency. Amounts of two currencies are never compared or added: that throws <see cref="MixedCurrenciesException"/>.
/// </summary>
/// <param name="Amount">Amount in whole units of the currency, such as tenge; may be negative.</param>
/// <param name="Currency">ISO 4217 code, such as KZT.</param>
/// <example><c>new Money(90, "KZT") / 15</c> is 6 KZT; <c>new Money(90, "KZT") &gt; new Money(1, "USD")</c> throws.</example>
public readonly record struct Money(decimal Amount, string Currency) : IComparable<Money>, IFormattable
{
    /// <summary>Nothing of a currency.</summary>
    public static Money Zero(string currency) => new(0, currency);

    public static Money operator +(Money left, Money right) => left with { Amount = left.Amount + right.In(left, "added to") };

    public static Money operator -(Money left, Money right) => left with { Amount = left.Amount - right.In(left, "subtracted from") };

    public static Money operator -(Money money) => money with { Amount = -money.Amount };

    public static Money operator *(Money money, decimal factor) => money with { Amount = money.Amount * factor };

    public static Money operator *(decimal factor, Money money) => money * factor;

    public static Money operator /(Money money, decimal divisor) => money with { Amount = money.Amount / divisor };

    /// <summary>The ratio of two amounts of one currency.</summary>
    public static decimal operator /(Money left, Money right) => left.Amount / right.In(left, "set against");

    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Orders two amounts of one currency.</summary>
    /// <exception cref="MixedCurrenciesException">The currencies differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(other.In(this, "compared with"));

    /// <summary>The amount as text that is the same everywhere: <c>103,000,000,000 KZT</c>, <c>5.90 KZT</c>, <c>0.0035 KZT</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The amount and its currency, in the words of a culture; the invariant one unless given.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Amount.ToString(format ?? FittingFormat, formatProvider ?? CultureInfo.InvariantCulture)} {Currency}";

    private string FittingFormat =>
        decimal.IsInteger(Amount) ? "N0" : Math.Abs(Amount) >= 1 ? "N2" : "0.00##";

    private decimal In(Money other, string deed) =>
        Currency == other.Currency ? Amount : throw MixedCurrenciesException.Between(this, other, deed);
}
