using RulesEngine.Briefings;
using RulesEngine.Briefings.National;
using RulesEngine.Documents;
using RulesEngine.Evaluation;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>A run in one language: what templates are given to tell it.</summary>
internal sealed class ToldRun
{
    private readonly Translation _translation;

    private ToldRun(Translation translation, BriefingMaterial material)
    {
        _translation = translation;
        Material = material;
    }

    public Language Language => _translation.Language;

    /// <summary>What the templates are given for the whole country.</summary>
    public BriefingMaterial Material { get; }

    /// <summary>The translations that could not be read, a sentence each.</summary>
    public IReadOnlyList<string> Mistakes => _translation.Mistakes;

    public static ToldRun Of(RoadOutcome outcome, Language language)
    {
        var translation = Translation.Of(language, outcome.Shelf.Packs, outcome.Findings.Coverage.Select(coverage => coverage.Rule), typeof(NationalBriefing).Assembly);
        var dataset = outcome.Data.Dataset;
        return new ToldRun(translation, new BriefingMaterial
        {
            Language = translation.Language,
            IsReviewed = translation.IsReviewed,
            Label = dataset.LabelIn(language.Code) ?? translation.Language["Programme data"],
            Period = dataset.PeriodIn(language.Code),
            Number = dataset.Number,
            NextIssue = dataset.NextIssue,
            Findings = translation.Tell(outcome.Findings),
            Facts = outcome.Findings.Facts,
            Packs = [.. outcome.Shelf.Packs.Select(pack => new BriefingPack(pack.Name, translation.LanguageOf(pack.Name)[pack.Title], pack.Version))],
            Tables = [.. outcome.Data.Tables.Select(table => new BriefingTable(table.Table, table.Read, table.Used, table.Refused))],
            Refusals = outcome.Data.Refusals,
            Figures = [.. outcome.Shelf.Packs.SelectMany(pack => FiguresOf(pack, translation.LanguageOf(pack.Name))).OrderBy(figure => figure.Rule, StringComparer.Ordinal)],
        });
    }

    /// <summary>Composes a briefing.</summary>
    /// <param name="template">The template.</param>
    /// <param name="material">What it is given: <see cref="Material"/>, or a region's part of it.</param>
    /// <param name="findings">The findings as a file, attached to the briefing.</param>
    /// <exception cref="RoadRefusedException">The template of a pack failed.</exception>
    public Document Compose(ShelvedTemplate template, BriefingMaterial material, ReadOnlyMemory<byte> findings) =>
        Finished(template.Compose(material with { Language = _translation.LanguageOf(template.Origin) }), material) with
        {
            Attachments =
            [
                new Attachment
                {
                    Name = FindingsFile.Name,
                    MediaType = "application/json",
                    Description = Language["Every finding with its values, parameters in force and source cells, and the coverage of every rule."],
                    Content = findings,
                },
            ],
        };

    /// <summary>A document with its lines at head and foot, and with every run of foreign words marked as such.</summary>
    public Document Finished(Document document, BriefingMaterial material) => LanguageMarks.Of(BriefingLines.On(document, material), Language);

    private static IEnumerable<BriefingFigure> FiguresOf(RulePack pack, Language language) =>
        pack.Assembly.GetExportedTypes()
            .Where(type => typeof(BriefingFigure).IsAssignableFrom(type) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => new FigureOfPack((BriefingFigure)Activator.CreateInstance(type)!, language));
}
