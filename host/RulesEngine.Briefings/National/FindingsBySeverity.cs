using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>Every finding, the gravest first, rule by rule.</summary>
internal static class FindingsBySeverity
{
    public static void Compose(ContentBuilder content, BriefingMaterial material)
    {
        var findings = material.Findings.All;
        var language = material.Language;
        content.Section(language["Findings"], section =>
        {
            if (findings.Count == 0)
            {
                section.Paragraph(language["No rule found anything. What could not be checked is listed below."]);
                return;
            }

            foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
            {
                var ofSeverity = findings.Where(finding => finding.Severity == severity).ToList();
                if (ofSeverity.Count == 0)
                {
                    continue;
                }

                section.Section($"{Phrase.Plural(language, severity)}: {language.Count(ofSeverity.Count)}", part =>
                {
                    part.Note(Phrase.Meaning(language, severity));
                    foreach (var ofRule in ofSeverity.GroupBy(finding => finding.Rule))
                    {
                        var figure = material.Figures.FirstOrDefault(candidate => candidate.Rule == ofRule.Key)?.Draw(material);
                        RuleFindings.Compose(part, material, [.. ofRule], figure);
                    }
                });
            }
        });
    }
}
