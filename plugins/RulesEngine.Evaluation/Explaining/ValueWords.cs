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
        AsOf asOf => Wording.Of(asOf.Date),
        null or string or ProgrammeFact or IDated or IFormattable or bool => Wording.Of(value),
        IEnumerable many => OfMany([.. many.Cast<object?>()]),
        _ => Words.Of(value.GetType().Name),
    };

    /// <summary>How far apart two sides are, by what is left when one is taken from the other.</summary>
    /// <param name="difference">Left side minus right side; null where there is none.</param>
    internal static string? Distance(object? difference) => difference switch
    {
        Money money => Distance(Math.Sign(money.Amount), Wording.Of(money with { Amount = Math.Abs(money.Amount) }), "more", "less"),
        TimeSpan time => Distance(Math.Sign(time.Days), $"{Wording.Of(Math.Abs(time.Days))}{(Math.Abs(time.Days) == 1 ? " day" : " days")}", "later", "earlier"),
        decimal or double or float or int or long or short => OfNumber(Convert.ToDecimal(difference, CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static string OfNumber(decimal number) => Distance(Math.Sign(number), Wording.Of(Math.Abs(number)), "more", "less");

    private static string Distance(int sign, string size, string above, string below) => sign switch
    {
        0 => "equal",
        > 0 => $"{size} {above}",
        _ => $"{size} {below}",
    };

    private static string OfMany(List<object?> values) =>
        values.Count <= MostTold && values.TrueForAll(value => value is null or string or ProgrammeFact or IFormattable or bool)
            ? values.Count == 0 ? "none" : Wording.Of(values)
            : FormattableString.Invariant($"{values.Count} × {values.Select(Of).Distinct().Order(StringComparer.Ordinal).First()}");
}
