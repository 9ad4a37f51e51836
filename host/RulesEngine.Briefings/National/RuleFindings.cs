using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>The findings of one rule and severity: what it looks for, each finding with its proof, and what to do.</summary>
internal static class RuleFindings
{
    // From here on findings stand in a table, a row each: they say the same thing of many subjects.
    private const int ManyFindings = 4;

    public static void Compose(ContentBuilder content, BriefingMaterial material, IReadOnlyList<Finding> findings, Figure? figure)
    {
        var first = findings[0];
        var card = material.Findings.Coverage.Single(rule => rule.Rule.Code == first.Rule).Rule.Card;
        // A rule with findings of two severities stands in two places; links lead to the graver one.
        var isFirstPlace = material.Findings.All.Where(finding => finding.Rule == first.Rule).Max(finding => finding.Severity) == first.Severity;
        content.Section(card.Title, section =>
        {
            section.Add(new Paragraph(card.Summary) { KeepWithNext = true });
            if (figure is not null)
            {
                section.Add(figure);
            }

            if (findings.Count >= ManyFindings || first.Severity == Severity.Info)
            {
                section.Table(table => Many(table, findings));
            }
            else
            {
                foreach (var finding in findings)
                {
                    One(section, finding);
                }
            }

            section.Label("What to do");
            foreach (var paragraph in card.WhatToDo)
            {
                section.Paragraph(paragraph);
            }

            if (card.WhatItCannotShow.Count > 0)
            {
                section.Note($"What it cannot show: {string.Join(' ', card.WhatItCannotShow)}");
            }
        }, isFirstPlace ? Anchors.Rule(first.Rule) : null, $"{first.Rule} · {Phrase.Of(first.Severity)}");
    }

    private static void One(ContentBuilder section, Finding finding)
    {
        section.Add(new Paragraph(Phrase.Joined(finding.Message)) { KeepWithNext = true });
        if (finding.IsIllustrative)
        {
            section.Note(RichText.Empty.Toned(Tone.Warning, $"{Phrase.Illustrative}: rests on rows that were made up."));
        }

        section.Table(table => table
            .Column("", ColumnWidth.Constant(80), namesRows: true)
            .Column("", ColumnWidth.Relative())
            .Rows(Proof.Of(finding), line => [RichText.Empty.Strong(line.Label), Phrase.Joined(line.Text)])
            .Plain());
    }

    private static void Many(TableBuilder table, IReadOnlyList<Finding> findings)
    {
        table
            .Column("Reference", ColumnWidth.Relative(2), namesRows: true)
            .Column("Finding", ColumnWidth.Relative(5))
            .Column("Evidence", ColumnWidth.Relative(3))
            .Rows(findings, finding =>
            [
                finding.Id,
                RichText.Of(Phrase.Joined(finding.Message)).Then(finding.IsIllustrative ? " (illustrative data)" : ""),
                Phrase.Joined(Proof.PlacesOf(finding)),
            ]);
        var thresholds = findings.Select(Proof.ThresholdsOf).Distinct().Where(text => text.Length > 0).ToList();
        if (thresholds.Count > 0)
        {
            table.Note(Phrase.Joined($"Held against: {string.Join("; ", thresholds)}."));
        }
    }
}
