using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings;

/// <summary>The small things that briefings say over and over, each in the language of the briefing.</summary>
internal static class Phrase
{
    private const int MostLettersOfName = 36;

    public static string Scope(Language language) => language["This briefing screens records of programmes, budgets and data. It assesses no person, place or faith."];

    public static string ShortScope(Language language) => language["Screens records; assesses no person, place or faith."];

    public static string Illustrative(Language language) => language["Illustrative data"];

    public static string NotReviewed(Language language) => language["Translation not reviewed"];

    /// <summary>A name cut to what a list of names can hold.</summary>
    public static string Short(string name) => Cut(name, MostLettersOfName);

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

    public static string Of(Language language, Severity severity) => language[severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "Note",
    }];

    public static string Plural(Language language, Severity severity) => language[severity switch
    {
        Severity.Error => "Errors",
        Severity.Warning => "Warnings",
        _ => "Notes",
    }];

    public static string Meaning(Language language, Severity severity) => language[severity switch
    {
        Severity.Error => "A decision would rest on something wrong or missing.",
        Severity.Warning => "Look before deciding.",
        _ => "Good to know; nothing presses.",
    }];

    public static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Information,
    };

    /// <summary>The first words of a list and how many more there are.</summary>
    public static string Some(Language language, IReadOnlyList<string> words, int most) =>
        words.Count <= most ? language.And(words) : language.Say($"{string.Join(", ", words.Take(most))} and {words.Count - most} more");
}
