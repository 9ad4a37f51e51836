using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>Every finding, the gravest first, rule by rule; one that another explains stands under that one.</summary>
internal static class FindingsBySeverity
{
    public static void Compose(ContentBuilder content, BriefingMaterial material, FigureTables figures)
    {
        var findings = material.Findings.All;
        var language = material.Language;
        var causes = CausesTold.Of(findings);
        var rules = new RuleFindings(material, causes, figures);
        content.Section(language["Findings"], section =>
        {
            if (findings.Count == 0)
            {
                section.Paragraph(language["No rule found anything. What could not be checked is listed below."]);
                return;
            }

            if (material.Findings.Region is null && FindingsByField.Draw(material) is { } chart)
            {
                section.Add(figures.Show(chart));
            }

            foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
            {
                var ofSeverity = findings.Where(finding => finding.Severity == severity).ToList();
                if (ofSeverity.Count > 0)
                {
                    section.Section($"{Phrase.Plural(language, severity)}: {language.Count(ofSeverity.Count)}", part =>
                    {
                        part.Add(new Paragraph(Meaning(language, severity, ofSeverity.Count(causes.IsConsequence)), ParagraphRole.Note) { KeepWithNext = true });
                        foreach (var ofRule in ofSeverity.GroupBy(finding => finding.Rule))
                        {
                            rules.Compose(part, [.. ofRule]);
                        }
                    });
                }
            }
        });
    }

    private static string Meaning(Language language, Severity severity, int consequences) => consequences == 0
        ? Phrase.Meaning(language, severity)
        : $"{Phrase.Meaning(language, severity)} {language.Say($"Told under their cause, which was found as well: {consequences:finding|findings}.")}";
}
