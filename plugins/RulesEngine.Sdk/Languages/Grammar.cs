using System.Globalization;
using System.Text.RegularExpressions;

namespace RulesEngine.Sdk;

/// <summary>How a language writes numbers, amounts, days and lists.</summary>
internal abstract class Grammar
{
    private protected const string NoBreak = "\u00A0";

    internal abstract string Code { get; }

    internal abstract string Tag { get; }

    /// <summary>The small letters in the order of the alphabet.</summary>
    internal abstract string Letters { get; }

    /// <summary>The word before the last of a list.</summary>
    internal abstract string And { get; }

    internal virtual string OpeningQuote => "«";

    internal virtual string ClosingQuote => "»";

    /// <summary>The blanks at which a line must not end.</summary>
    internal abstract Regex Joints { get; }

    private protected abstract IReadOnlyList<string> Months { get; }

    /// <summary>Place of a noun's form among those the language has: the one that goes with a number; null stands for no whole number.</summary>
    internal abstract int FormFor(decimal? number);

    internal virtual string Number(decimal number, string format) => number
        .ToString(format, CultureInfo.InvariantCulture)
        .Replace(",", NoBreak, StringComparison.Ordinal)
        .Replace('.', ',')
        .Replace('-', '\u2212');

    internal virtual string WithUnit(string number, string unit) => $"{number}{NoBreak}{unit}";

    internal abstract string Percent(string number);

    internal abstract string Day(DateOnly day);

    /// <summary>The amount, exactly.</summary>
    internal abstract string Money(Money money);

    /// <summary>The amount in the greatest unit that holds it with three decimals.</summary>
    internal abstract string Headline(Money money);

    /// <summary>A great amount as a number of millions or more, where three decimals hold it; null for other amounts.</summary>
    private protected static (decimal Number, int Power)? Scaled(decimal amount)
    {
        for (var (unit, power) = (1_000_000_000_000m, 4); power >= 2; unit /= 1000, power--)
        {
            var number = amount / unit;
            if (Math.Abs(number) >= 1 && decimal.Round(number, 3) == number)
            {
                return (number, power);
            }
        }

        return null;
    }

    private protected static string Fitting(decimal amount) =>
        decimal.IsInteger(amount) ? "#,0" : Math.Abs(amount) >= 1 ? "#,0.00" : "0.00##";
}
