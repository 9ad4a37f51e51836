using System.Text.RegularExpressions;

namespace RulesEngine.Programmes;

/// <summary>The forms that text cells may be bound to.</summary>
internal static partial class CellForms
{
    internal static string? WordsFor(CellForm form) => form switch
    {
        CellForm.Currency => "three capital letters such as KZT",
        CellForm.AmountQualifier => "exact, about, not_stated or comparable_to: and the id of an allocation",
        CellForm.Group => "an age band such as age<40 or age30-39, or one of: " + string.Join(", ", ClosedList.Of(typeof(TargetGroup)).Words),
        _ => null,
    };

    internal static bool Fits(CellForm form, string text) => form switch
    {
        CellForm.Currency => text.Length == 3 && text.All(char.IsAsciiLetterUpper),
        CellForm.AmountQualifier => Qualifier().IsMatch(text),
        CellForm.Group => AgeBand.Parse(text) is not null || ClosedList.Of(typeof(TargetGroup)).ValueOf(text) is not null,
        _ => true,
    };

    [GeneratedRegex(@"^(?:exact|about|not_stated|comparable_to:\S+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Qualifier();
}
