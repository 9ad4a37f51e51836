namespace RulesEngine.Sdk;

/// <summary>Puts values into the English words of findings.json and of the cards.</summary>
public static class Wording
{
    /// <summary>
    /// The value in words: amounts with their currency, days as <c>5 June 2016</c>, a parameter with its unit, a fact by its label, a list with commas, nothing as <c>not recorded</c>.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="form"><c>percent</c> for a share, <c>number</c> for a parameter without its unit, <c>persons</c> for a count of persons (less than ten are not told exactly); null for none.</param>
    public static string Of(object? value, string? form = null) => Language.English.Of(value, form);

    /// <summary>A number with its unit: <c>12 months</c>; a ratio as <c>60 %</c>.</summary>
    public static string WithUnit(object? value, string? unit) => Language.English.WithUnit(value, unit);
}
