using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>How the findings came about: packs, rules, parameters in force with where they come from.</summary>
internal static class Method
{
    public static void Compose(ContentBuilder content, BriefingMaterial material) => content.Section(material.Language["Method"], section =>
    {
        var language = material.Language;
        section.Paragraph(
            language.Say($"Each rule looks at the imported records as of {material.Findings.AsOf.Date} and says of every subject: finding, clear, or no data.")
            + " " + language["The same records, rules and parameters give the same findings and the same document, byte for byte."]
            + " " + language["The file findings.json, attached to this document, holds every finding with its values, parameters and source cells."]);
        if (!material.IsReviewed)
        {
            section.Paragraph(language["Translation not reviewed: nobody who speaks the language has checked this text yet. The English briefing and findings.json are what counts."]);
        }

        section.Table(table => table
            .Caption(language["Rule packs"])
            .Column(language["Pack"], ColumnWidth.Relative(), namesRows: true)
            .Column(language["Version"])
            .Number(language["Rules"])
            .Rows(material.Packs, pack => [pack.Title, pack.Version, language.Count(material.Findings.Coverage.Count(rule => rule.Rule.Pack == pack.Id))]));
        var parameters = material.Findings.Coverage.SelectMany(rule => rule.Rule.Parameters).DistinctBy(parameter => parameter.Name).OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ToList();
        if (parameters.Count > 0)
        {
            section.Table(table => table
                .Caption(language["Parameters in force"])
                .Column(language["Parameter"], ColumnWidth.Relative(4), namesRows: true)
                .Column(language["Value"], ColumnWidth.Relative(3))
                .Column(language["Since"])
                .Column(language["Origin"], ColumnWidth.Relative(3))
                .Rows(parameters, parameter =>
                [
                    RichText.Empty.Strong(parameter.Name).Then($" {parameter.Title}"), parameter.Text, parameter.Since.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
                    parameter.Source is null ? parameter.Origin : $"{parameter.Origin}: {parameter.Source}",
                ]));
        }
    });
}
