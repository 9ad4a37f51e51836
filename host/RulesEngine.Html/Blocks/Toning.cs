using RulesEngine.Documents;

namespace RulesEngine.Html;

/// <summary>The names that the style sheet knows tones by.</summary>
internal static class Toning
{
    public static string ClassOf(Tone tone) => tone switch
    {
        Tone.Error => "error",
        Tone.Warning => "warning",
        Tone.Good => "good",
        Tone.Information => "information",
        _ => "neutral",
    };
}
