using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings;

/// <summary>What the briefings that ship have in common: what a library is told of them, and what stands at the head of their pages.</summary>
internal static class Frame
{
    /// <summary>Composes a briefing with its frame.</summary>
    /// <param name="material">What it is made of.</param>
    /// <param name="title">Title of the document.</param>
    /// <param name="name">What stands at the head of its pages.</param>
    /// <param name="compose">Takes down the content.</param>
    public static Document Around(BriefingMaterial material, string title, string name, Action<ContentBuilder> compose)
    {
        var language = material.Language;
        var day = material.Findings.AsOf.Date;
        var about = material.Describe(
            title,
            $"{language.Say($"Findings on programme data as of {day}.")} {Phrase.Scope(language)}",
            language["programme data"], language["budgets"], language["data quality"], language["prevention"]);
        return Document.Compose(about, compose) with { Header = new RunningLine(name, "") };
    }
}
