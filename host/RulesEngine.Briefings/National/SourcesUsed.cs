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
        var language = material.Language;
        var sources = material.FactsOf<DataSource>().Where(source => used.Contains(source.SourceId)).OrderBy(source => source.SourceId, StringComparer.Ordinal).ToList();
        if (sources.Count == 0)
        {
            return;
        }

        content.Section(language["Sources"], section => section.Table(table => table
            .Caption(language["Sources of the evidence"])
            .Column(language["Id"], namesRows: true)
            .Column(language["Title"], ColumnWidth.Relative(3))
            .Column(language["Kind"])
            .Column(language["Published"])
            .Rows(sources, source =>
            [
                source.SourceId, source.Label, language.Of(source.Kind),
                source.PublishedNotBefore is { } day ? language.Say($"not before {day}") : "—",
            ])
            .Note(language["Reference works are cited by edition in the table of sources of the data set."])), Anchors.Sources);
    }
}
