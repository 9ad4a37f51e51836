using System.Collections;
using System.Globalization;

namespace RulesEngine.Evaluation;

/// <summary>Puts any value that a rule binds into words: what has no words of its own is told by its kind.</summary>
internal static class ValueWords
{
    private const int MostTold = 10;

    internal static string Of(object? value) => value switch
    {
        RegionSet set => FormattableString.Invariant($"{(int)set}"),
        null or string or ProgrammeFact or IDated or IFormattable or bool => Wording.Of(value),
        IEnumerable many => OfMany([.. many.Cast<object?>()]),
        _ => Words.Of(value.GetType().Name),
    };

    /// <summary>How far apart two sides are, by what is left when one is taken from the other.</summary>
    /// <param name="difference">Left side minus right side; null where there is none.</param>
    /// <param name="isOfDays">Whether it counts days.</param>
    internal static string? Distance(object? difference, bool isOfDays)
    {
        var (sign, size) = difference switch
        {
            Money money => (Math.Sign(money.Amount), Wording.Of(money with { Amount = Math.Abs(money.Amount) })),
            decimal or double or float or int or long or short => OfNumber(Convert.ToDecimal(difference, CultureInfo.InvariantCulture), isOfDays),
            _ => (0, null),
        };
        return size is null ? null : sign switch
        {
            0 => "equal",
            > 0 => $"{size} {(isOfDays ? "later" : "more")}",
            _ => $"{size} {(isOfDays ? "earlier" : "less")}",
        };
    }

    private static (int Sign, string Size) OfNumber(decimal number, bool isOfDays)
    {
        var size = Math.Abs(number);
        return (Math.Sign(number), $"{Wording.Of(size)}{(isOfDays ? size == 1 ? " day" : " days" : "")}");
    }

    private static string OfMany(List<object?> values) =>
        values.Count <= MostTold && values.TrueForAll(value => value is null or string or ProgrammeFact or IFormattable or bool)
            ? values.Count == 0 ? "none" : Wording.Of(values)
            : FormattableString.Invariant($"{values.Count} × {values.Select(Of).Distinct().Order(StringComparer.Ordinal).First()}");
}
