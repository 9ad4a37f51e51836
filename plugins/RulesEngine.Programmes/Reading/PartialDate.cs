using System.Globalization;

namespace RulesEngine.Programmes;

/// <summary>A day, a month or a year as written: the days it begins and ends with.</summary>
internal readonly record struct PartialDate(DateOnly First, DateOnly Last)
{
    /// <summary>Reads <c>2017-03-14</c>, <c>2017-03</c> or <c>2017</c>; null for anything else.</summary>
    internal static PartialDate? Parse(string text) => text.Length switch
    {
        10 when Exact(text, "yyyy-MM-dd") is { } day => new(day, day),
        7 when Exact(text, "yyyy-MM") is { } month => new(month, month.AddMonths(1).AddDays(-1)),
        4 when Exact(text, "yyyy") is { } year => new(year, new DateOnly(year.Year, 12, 31)),
        _ => null,
    };

    private static DateOnly? Exact(string text, string form) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
