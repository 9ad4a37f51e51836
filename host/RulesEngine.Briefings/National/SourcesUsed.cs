using RulesEngine.Documents;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>The articles and reference works that the findings rest on.</summary>
internal static class SourcesUsed
{
    public static void Compose(ContentBuilder content, BriefingMaterial material)
    {
        var used = material.Findings.All
            .SelectMany(finding => finding.Evidence.OfType<FactEvidence>())
            .SelectMany(row => row.SourceIds)
            .ToHashSet();
        var sources = material.FactsOf<DataSource>().Where(source => used.Contains(source.SourceId)).OrderBy(source => source.SourceId, StringComparer.Ordinal).ToList();
        if (sources.Count == 0)
        {
            return;
        }

        content.Section("Sources", section => section.Table(table => table
            .Caption("Sources of the evidence")
            .Column("Id", namesRows: true)
            .Column("Title", ColumnWidth.Relative(3))
            .Column("Kind")
            .Column("Published")
            .Rows(sources, source =>
            [
                source.SourceId, source.Label, Wording.Of(source.Kind),
                source.PublishedNotBefore is { } day ? $"not before {Phrase.Day(day)}" : "—",
            ])
            .Note("Reference works are cited by edition in the table of sources of the data set.")), Anchors.Sources);
    }
}
