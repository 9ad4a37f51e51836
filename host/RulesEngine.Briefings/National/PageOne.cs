using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>Weighs what page one says, so that its figure finds room below. Russian and Kazakh take a quarter more than English.</summary>
internal static class PageOne
{
    // Points that the texts may take together, beside what stands there whatever they say.
    private const int Room = 205;

    /// <summary>As many of the sentences as leave the figure its place, and one at least.</summary>
    public static IReadOnlyList<RichText> Fitting(BriefingMaterial material, string summary, IReadOnlyList<RichText> sentences)
    {
        var taken = Height(material.Label, letters: 38, line: 30) + Height(Phrase.Scope(material.Language), letters: 115, line: 12) + Height(summary, letters: 72, line: 21);
        return [.. sentences.TakeWhile((sentence, index) => (taken += Height(sentence.Plain, letters: 98, line: 14) + 4) <= Room || index == 0)];
    }

    private static int Height(string text, int letters, int line) => ((text.Length / letters) + 1) * line;
}
