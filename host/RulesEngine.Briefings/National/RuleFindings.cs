using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>The findings of one rule and severity: what it looks for, each finding with its proof, and what to do.</summary>
internal static class RuleFindings
{
    // From here on findings stand in a table, a row each: they say the same thing of many subjects.
    private const int ManyFindings = 4;

    // Points; the labels of Russian and Kazakh are longer words.
    private const double LabelWidth = 80;
    private const double WideLabelWidth = 104;

    public static void Compose(ContentBuilder content, BriefingMaterial material, IReadOnlyList<Finding> findings, Figure? figure)
    {
        var first = findings[0];
        var language = material.Language;
        var proof = new Proof(language);
        var card = material.Findings.Coverage.Single(rule => rule.Rule.Code == first.Rule).Rule.Card;
        // A rule with findings of two severities stands in two places; links lead to the graver one.
        var isFirstPlace = material.Findings.All.Where(finding => finding.Rule == first.Rule).Max(finding => finding.Severity) == first.Severity;
        content.Section(card.Title, section =>
        {
            if (card.Language != language.Code)
            {
                section.Note(language["This rule is not translated yet: what it says stands in English."]);
            }

            section.Add(new Paragraph(card.Summary) { KeepWithNext = true });
            if (figure is not null)
            {
                section.Add(figure);
            }

            if (findings.Count >= ManyFindings || first.Severity == Severity.Info)
            {
                section.Table(table => Many(table, language, proof, findings));
            }
            else
            {
                foreach (var finding in findings)
                {
                    One(section, language, proof, finding);
                }
            }

            section.Label(language["What to do"]);
            foreach (var paragraph in card.WhatToDo)
            {
                section.Paragraph(paragraph);
            }

            if (card.WhatItCannotShow.Count > 0)
            {
                section.Note(language.Say($"What it cannot show: {string.Join(' ', card.WhatItCannotShow)}"));
            }
        }, isFirstPlace ? Anchors.Rule(first.Rule) : null, $"{first.Rule} · {Phrase.Of(language, first.Severity)}");
    }

    private static void One(ContentBuilder section, Language language, Proof proof, Finding finding)
    {
        section.Add(new Paragraph(finding.Message) { KeepWithNext = true });
        if (finding.IsIllustrative)
        {
            section.Note(RichText.Empty.Toned(Tone.Warning, $"{Phrase.Illustrative(language)}: {language["rests on rows that were made up."]}"));
        }

        section.Table(table => table
            .Column("", ColumnWidth.Constant(language.IsEnglish ? LabelWidth : WideLabelWidth), namesRows: true)
            .Column("", ColumnWidth.Relative())
            .Rows(proof.Of(finding), line => [RichText.Empty.Strong(line.Label), line.Text])
            .Plain());
    }

    private static void Many(TableBuilder table, Language language, Proof proof, IReadOnlyList<Finding> findings)
    {
        table
            .Column(language["Reference"], ColumnWidth.Relative(2), namesRows: true)
            .Column(language["Finding"], ColumnWidth.Relative(5))
            .Column(language["Evidence"], ColumnWidth.Relative(3))
            .Rows(findings, finding =>
            [
                finding.Id,
                RichText.Of(finding.Message).Then(finding.IsIllustrative ? $" ({language["illustrative data"]})" : ""),
                proof.PlacesOf(finding),
            ]);
        var thresholds = findings.Select(proof.ThresholdsOf).Distinct().Where(text => text.Length > 0).ToList();
        if (thresholds.Count > 0)
        {
            table.Note(language.Say($"Held against: {string.Join("; ", thresholds)}."));
        }
    }
}
