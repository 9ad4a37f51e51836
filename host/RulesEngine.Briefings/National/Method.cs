using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>How the findings came about: packs, rules, parameters in force with where they come from.</summary>
internal static class Method
{
    public static void Compose(ContentBuilder content, BriefingMaterial material) => content.Section("Method", section =>
    {
        var asOf = material.Findings.AsOf;
        section.Paragraph(
            $"Each rule looks at the imported records as of {Phrase.Day(asOf.Date)} and says of every subject: finding, clear, or no data. "
            + "The same records, rules and parameters give the same findings and the same document, byte for byte. "
            + "The file findings.json, attached to this document, holds every finding with its values, parameters and source cells.");
        section.Table(table => table
            .Caption("Rule packs")
            .Column("Pack", ColumnWidth.Relative(), namesRows: true)
            .Column("Version")
            .Number("Rules")
            .Rows(material.Packs, pack => [pack.Title, pack.Version, Phrase.Number(material.Findings.Coverage.Count(rule => rule.Rule.Pack == pack.Id))]));
        var parameters = material.Findings.Coverage.SelectMany(rule => rule.Rule.Parameters).DistinctBy(parameter => parameter.Name).OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ToList();
        if (parameters.Count > 0)
        {
            section.Table(table => table
                .Caption("Parameters in force")
                .Column("Parameter", ColumnWidth.Relative(4), namesRows: true)
                .Column("Value", ColumnWidth.Relative(3))
                .Column("Since")
                .Column("Origin", ColumnWidth.Relative(3))
                .Rows(parameters, parameter =>
                [
                    RichText.Empty.Strong(parameter.Name).Then($" {parameter.Title}"), parameter.Text, parameter.Since.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
                    parameter.Source is null ? parameter.Origin : $"{parameter.Origin}: {parameter.Source}",
                ]));
        }
    });
}
