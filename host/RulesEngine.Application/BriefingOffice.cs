using RulesEngine.Briefings;
using RulesEngine.Briefings.National;
using RulesEngine.Documents;
using RulesEngine.Evaluation;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>Composes the briefing on a run: picks the template, gathers its material, attaches the findings.</summary>
public static class BriefingOffice
{
    /// <summary>Composes a briefing.</summary>
    /// <param name="outcome">The run.</param>
    /// <param name="findingsJson">The findings as a file, attached to the briefing.</param>
    /// <param name="template">The template.</param>
    /// <param name="translation">The language it is told in, with what host and packs bring for it; English unless given.</param>
    /// <exception cref="RoadRefusedException">The template failed.</exception>
    public static Document Compose(RoadOutcome outcome, ReadOnlyMemory<byte> findingsJson, ShelvedTemplate template, Translation? translation = null)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(template);
        translation ??= TranslationOf(outcome, Language.English);
        return LanguageMarks.Of(template.Compose(MaterialOf(outcome, translation) with { Language = translation.LanguageOf(template.Origin) }), translation.Language) with
        {
            Attachments =
            [
                new Attachment
                {
                    Name = "findings.json",
                    MediaType = "application/json",
                    Description = translation.Language["Every finding with its values, parameters in force and source cells, and the coverage of every rule."],
                    Content = findingsJson,
                },
            ],
        };
    }

    /// <summary>The languages a run is told in: the one asked for, else those that the data set states, else English.</summary>
    public static IReadOnlyList<Language> LanguagesOf(RoadOutcome outcome, Language? asked)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        List<Language> stated = [.. outcome.Data.Dataset.Languages.Select(Language.Find).OfType<Language>().Distinct()];
        return asked is not null ? [asked] : stated.Count > 0 ? stated : [Language.English];
    }

    /// <summary>What packs and host bring for telling a run in a language.</summary>
    public static Translation TranslationOf(RoadOutcome outcome, Language language)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return Translation.Of(language, outcome.Shelf.Packs, outcome.Findings.Coverage.Select(coverage => coverage.Rule), typeof(NationalBriefing).Assembly);
    }

    private static BriefingMaterial MaterialOf(RoadOutcome outcome, Translation translation) => new()
    {
        Language = translation.Language,
        IsReviewed = translation.IsReviewed,
        Label = outcome.Data.Dataset.LabelIn(translation.Language.Code) ?? translation.Language["Programme data"],
        Period = outcome.Data.Dataset.PeriodIn(translation.Language.Code),
        Findings = translation.Tell(outcome.Findings),
        Facts = outcome.Findings.Facts,
        Packs = [.. outcome.Shelf.Packs.Select(pack => new BriefingPack(pack.Name, translation.LanguageOf(pack.Name)[pack.Title], pack.Version))],
        Tables = [.. outcome.Data.Tables.Select(table => new BriefingTable(table.Table, table.Read, table.Used, table.Refused))],
        Refusals = outcome.Data.Refusals,
        Figures = [.. outcome.Shelf.Packs.SelectMany(pack => FiguresOf(pack, translation.LanguageOf(pack.Name))).OrderBy(figure => figure.Rule, StringComparer.Ordinal)],
    };

    private static IEnumerable<BriefingFigure> FiguresOf(RulePack pack, Language language) =>
        pack.Assembly.GetExportedTypes()
            .Where(type => typeof(BriefingFigure).IsAssignableFrom(type) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => new FigureOfPack((BriefingFigure)Activator.CreateInstance(type)!, language));
}
