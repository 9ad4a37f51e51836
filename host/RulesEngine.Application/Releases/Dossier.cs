using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>Everything a run hands over: the briefing in each language and format, and the findings.</summary>
/// <param name="Files">The files, in the order they are written; the findings last.</param>
/// <param name="Remarks">What whoever hands them over should know.</param>
public sealed record Dossier(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> Files, IReadOnlyList<string> Remarks)
{
    /// <summary>The findings as a file.</summary>
    public ReadOnlyMemory<byte> Findings => Files[^1].Content;

    /// <summary>Composes and prints it. The same run gives the same bytes.</summary>
    /// <param name="outcome">The run.</param>
    /// <param name="template">Name of the briefing's template.</param>
    /// <param name="press">The formats.</param>
    /// <param name="asked">The language; those that the data set states, else English, where null.</param>
    /// <exception cref="RoadRefusedException">There is no such template, or it failed.</exception>
    public static Dossier Of(RoadOutcome outcome, string template, BriefingPress press, Language? asked)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(press);
        var chosen = TemplateShelf.Of(outcome.Shelf).Named(template);
        var json = FindingsFile.Of(outcome);
        var languages = BriefingOffice.LanguagesOf(outcome, asked);
        var files = new List<(string Name, ReadOnlyMemory<byte> Content)>();
        var remarks = new List<string>();
        foreach (var language in languages)
        {
            var translation = BriefingOffice.TranslationOf(outcome, language);
            remarks.AddRange(translation.Mistakes);
            foreach (var printed in press.Print(BriefingOffice.Compose(outcome, json, chosen, translation), languages.Count == 1 ? "briefing" : $"briefing-{language.Code}"))
            {
                files.Add((printed.Name, printed.Content));
                remarks.AddRange(printed.Remarks);
            }
        }

        files.Add(("findings.json", json));
        return new Dossier(files, remarks);
    }
}
