using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>Composes the briefing on a run: picks the template, gathers its material, attaches the findings.</summary>
public static class BriefingOffice
{
    /// <summary>Composes a briefing.</summary>
    /// <param name="outcome">The run.</param>
    /// <param name="findingsJson">The findings as a file, attached to the briefing.</param>
    /// <param name="template">The template.</param>
    /// <exception cref="RoadRefusedException">The template failed.</exception>
    public static Document Compose(RoadOutcome outcome, ReadOnlyMemory<byte> findingsJson, ShelvedTemplate template)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(template);
        return template.Compose(MaterialOf(outcome)) with
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
