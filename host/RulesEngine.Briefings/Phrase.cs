using System.Globalization;
using System.Text.RegularExpressions;
using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings;

/// <summary>English words for the small things that briefings say over and over.</summary>
internal static partial class Phrase
{
    public const string Scope = "This briefing screens records of programmes, budgets and data. It assesses no person, place or faith.";

    public const string ShortScope = "Screens records; assesses no person, place or faith.";

    public const string Illustrative = "Illustrative data";

    /// <summary>The text with every number joined to its unit, so that no line ends between them.</summary>
    public static string Joined(string text) => NumberBeforeUnit().Replace(text, "\u00A0");

    /// <summary>A name cut to what a list of names can hold.</summary>
    public static string Short(string name) => Cut(name, 36);

    /// <summary>The beginning of a text that is longer than it may be here, ended between two words where it has any.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', most - 1);
        return $"{text[..(end < most / 2 ? most - 1 : end)].TrimEnd(' ', ',', '.', ';', ':')}…";
    }

    /// <summary>Number and noun: <c>1 finding</c>, <c>12 findings</c>.</summary>
    public static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>A whole number, thousands set apart by a no-break space.</summary>
    public static string Number(int number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", "\u00A0", StringComparison.Ordinal);

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture).Replace(' ', '\u00A0');

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "Note",
    };

    public static string Plural(Severity severity) => severity switch
    {
        Severity.Error => "Errors",
        Severity.Warning => "Warnings",
        _ => "Notes",
    };

    public static string Meaning(Severity severity) => severity switch
    {
        Severity.Error => "A decision would rest on something wrong or missing.",
        Severity.Warning => "Look before deciding.",
        _ => "Good to know; nothing presses.",
    };

    public static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Information,
    };

    /// <summary>Words of a list: <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };

    /// <summary>The first words of a list and how many more there are.</summary>
    public static string Some(IReadOnlyList<string> words, int most) =>
        words.Count <= most ? And(words) : $"{string.Join(", ", words.Take(most))} and {Number(words.Count - most)} more";

    [GeneratedRegex(@"(?<=\d) (?=(?:[A-Z]{3}|%|percent|months?|years?|regions?)(?!\w))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberBeforeUnit();
}
