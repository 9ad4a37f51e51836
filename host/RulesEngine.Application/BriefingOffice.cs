using RulesEngine.Briefings.National;
using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>Composes the briefing on a run: picks the template, gathers its material, attaches the findings.</summary>
public static class BriefingOffice
{
    private static readonly IReadOnlyList<BriefingTemplate> s_templates = [new NationalBriefing()];

    /// <summary>Composes a briefing.</summary>
    /// <param name="outcome">The run.</param>
    /// <param name="findingsJson">The findings as a file, attached to the briefing.</param>
    /// <param name="template">Name of the template.</param>
    /// <exception cref="RoadRefusedException">There is no such template.</exception>
    public static Document Compose(RoadOutcome outcome, ReadOnlyMemory<byte> findingsJson, string template = "national")
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var chosen = s_templates.FirstOrDefault(candidate => candidate.Name == template)
            ?? throw RoadRefusedException.NoTemplate(template, s_templates.Select(candidate => candidate.Name));
        return chosen.Compose(MaterialOf(outcome)) with
        {
            Attachments =
            [
                new Attachment
                {
                    Name = "findings.json",
                    MediaType = "application/json",
                    Description = "Every finding with its values, parameters in force and source cells, and the coverage of every rule.",
                    Content = findingsJson,
                },
            ],
        };
    }

    private static BriefingMaterial MaterialOf(RoadOutcome outcome) => new()
    {
        Label = outcome.Data.Dataset.Label ?? "Programme data",
        Period = outcome.Data.Dataset.Period,
        Findings = outcome.Findings,
        Facts = outcome.Findings.Facts,
        Packs = [.. outcome.Shelf.Packs.Select(pack => new BriefingPack(pack.Name, pack.Title, pack.Version))],
        Tables = [.. outcome.Data.Tables.Select(table => new BriefingTable(table.Table, table.Read, table.Used, table.Refused))],
        Refusals = outcome.Data.Refusals,
        Figures = [.. outcome.Shelf.Packs.SelectMany(FiguresOf).OrderBy(figure => figure.Rule, StringComparer.Ordinal)],
    };

    private static IEnumerable<BriefingFigure> FiguresOf(RulePack pack) =>
        pack.Assembly.GetExportedTypes()
            .Where(type => typeof(BriefingFigure).IsAssignableFrom(type) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (BriefingFigure)Activator.CreateInstance(type)!);
}
