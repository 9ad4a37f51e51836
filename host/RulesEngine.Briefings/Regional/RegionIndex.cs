using RulesEngine.Briefings.National;
using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.Regional;

/// <summary>The page that lists the briefings of a run for every region. It is for whoever sends them: no region gets it.</summary>
public static class RegionIndex
{
    /// <summary>Composes the page.</summary>
    /// <param name="material">The material of the whole country.</param>
    /// <param name="rows">A line for each region, in the order printed.</param>
    public static Document Compose(BriefingMaterial material, IReadOnlyList<RegionIndexRow> rows)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(rows);
        var language = material.Language;
        return Frame.Around(material, language.Say($"{material.Label}: briefings by region"), material.Label, content =>
        {
            Masthead.Compose(content, material, material.Label, language["Briefings by region"]);
            content.Paragraph(language["Each region has a folder with its briefing and its findings, which tell nothing of any other region. The list is for whoever sends them."]);
            content.Table(table => Regions(table, language, rows));
        });
    }

    private static void Regions(TableBuilder table, Language language, IReadOnlyList<RegionIndexRow> rows)
    {
        table
            .Caption(language["Regions, what was found about each, and the file that tells it"])
            .Column(language["Region"], ColumnWidth.Relative(2), namesRows: true)
            .Column(language["Id"])
            .Number(language["Errors"])
            .Number(language["Warnings"])
            .Number(language["Notes"])
            .Number(language["No data"])
            .Column(language["File"], ColumnWidth.Relative(2))
            .Rows(rows, row =>
            [
                language.Of(row.Findings.Region),
                row.Findings.Region!.RegionId,
                language.Count(Count(row, Severity.Error)),
                language.Count(Count(row, Severity.Warning)),
                language.Count(Count(row, Severity.Info)),
                language.Count(NoData(row)),
                RichText.Empty.Link(row.File, row.File),
            ])
            .Total(
                language["All"],
                "",
                language.Count(rows.Sum(row => Count(row, Severity.Error))),
                language.Count(rows.Sum(row => Count(row, Severity.Warning))),
                language.Count(rows.Sum(row => Count(row, Severity.Info))),
                language.Count(rows.Sum(NoData)),
                "");
    }

    private static int Count(RegionIndexRow row, Severity severity) => row.Findings.All.Count(finding => finding.Severity == severity);

    private static int NoData(RegionIndexRow row) => row.Findings.Coverage.Sum(rule => rule.NoData);
}
