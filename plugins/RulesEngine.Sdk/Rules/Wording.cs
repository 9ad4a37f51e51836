using System.Collections;
using System.Globalization;

namespace RulesEngine.Sdk;

/// <summary>Puts values into English words that are the same on every machine.</summary>
public static class Wording
{
    private const int FewPersons = 10;

    /// <summary>
    /// The value in words: amounts with their currency, days as <c>5 June 2016</c>, a parameter with its unit, a fact by its label, a list with commas, nothing as <c>not recorded</c>.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="form"><c>percent</c> for a share, <c>number</c> for a parameter without its unit, <c>persons</c> for a count of persons (less than ten are not told exactly); null for none.</param>
    public static string Of(object? value, string? form = null) => value switch
    {
        null => "not recorded",
        string text => text,
        IDated dated => form is null ? WithUnit(dated.Value, dated.Unit) : Of(dated.Value, form),
        ProgrammeFact fact => fact.Label,
        bool yes => yes ? "yes" : "no",
        DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        Enum word => ClosedList.WordOf(word).Replace('_', ' '),
        Money money => money.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable many => string.Join(", ", many.Cast<object?>().Select(each => Of(each, form))),
        decimal or double or float or int or long or short => Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture), form),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A number with its unit: <c>12 months</c>; a ratio as <c>60 %</c>.</summary>
    public static string WithUnit(object? value, string? unit) => (value, unit) switch
    {
        (not null, "ratio") => Of(value, "percent"),
        (not null, not null) when value is not string and not IEnumerable => $"{Of(value)} {unit}",
        _ => Of(value),
    };

    private static string Number(decimal number, string? form) => form switch
    {
        "percent" => $"{Plain(number * 100)} %",
        "persons" when number is > 0 and < FewPersons => $"<{FewPersons}",
        _ => Plain(number),
    };

    // Four digits stand together, so that a year looks like a year.
    private static string Plain(decimal number) =>
        number.ToString(Math.Abs(number) < 10_000 ? "0.##" : "#,0.##", CultureInfo.InvariantCulture);
}
