using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>The findings of one rule: what it looks for, each finding with its proof, and what to do.</summary>
internal static class RuleFindings
{
    private const int MostCells = 12;
    private const int MostRows = 8;

    public static void Compose(ContentBuilder content, BriefingMaterial material, IReadOnlyList<Finding> findings, Figure? figure)
    {
        var first = findings[0];
        var coverage = material.Findings.Coverage.Single(rule => rule.Rule.Code == first.Rule);
        var card = coverage.Rule.Card;
        // A rule with findings of two severities stands in two places; links lead to the graver one.
        var isFirstPlace = material.Findings.All.Where(finding => finding.Rule == first.Rule).Max(finding => finding.Severity) == first.Severity;
        content.Section(card.Title, section =>
        {
            section.Paragraph(card.Summary);
            if (figure is not null)
            {
                section.Add(figure);
            }

            foreach (var finding in findings)
            {
                One(section, finding);
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

    private static void One(ContentBuilder content, Finding finding) => content.Group(group =>
    {
        group.Add(new Paragraph(RichText.Of(Phrase.Joined(finding.Message)), ParagraphRole.Body) { Anchor = Anchors.Rule(finding.Id), KeepWithNext = true });
        if (finding.IsIllustrative)
        {
            group.Note(RichText.Empty.Toned(Tone.Warning, $"{Phrase.Illustrative}: rests on rows that were made up."));
        }

        group.Table(table => table
            .Column("", ColumnWidth.Constant(96), namesRows: true)
            .Column("", ColumnWidth.Relative())
            .Rows(Lines(finding), line => [RichText.Empty.Strong(line.Label), Phrase.Joined(line.Text)])
            .Plain());
    });

    private static IEnumerable<(string Label, string Text)> Lines(Finding finding)
    {
        if (finding.Values.Count > 0)
        {
            yield return ("Values", string.Join("; ", finding.Values.Select(value => $"{Words(value.Name)}: {value.Text}")));
        }

        if (finding.Thresholds.Count > 0)
        {
            yield return ("Held against", string.Join("; ", finding.Thresholds.Select(threshold =>
                $"{threshold.Name} = {threshold.Text}, in force since {Phrase.Day(threshold.Since)} ({threshold.Origin}{(threshold.Source is null ? "" : $": {threshold.Source}")})")));
        }

        var rows = finding.Evidence.OfType<FactEvidence>().ToList();
        if (rows.Count > 0)
        {
            yield return ("Evidence", Rows(rows));
        }

        var absences = finding.Evidence.OfType<AbsenceEvidence>().Select(absence => absence.Text).ToList();
        if (absences.Count > 0)
        {
            yield return ("Not found", string.Join("; ", absences));
        }

        if (finding.Certainty != Certainty.Stated)
        {
            yield return ("Certainty", $"{finding.Certainty.ToString().ToLowerInvariant()}: no surer than its weakest evidence");
        }

        yield return ("Reference", finding.Id);
    }

    private static string Rows(IReadOnlyList<FactEvidence> rows)
    {
        var shown = rows.Take(MostRows).Select(row =>
        {
            var place = row.Cells.Count > 0 ? $"{row.Cells[0].File}{(row.Cells[0].Sheet is { } sheet ? $", sheet {sheet}" : "")}, row {Phrase.Number(row.Cells[0].Row)}" : $"{row.Table} {row.Key}";
            var cells = row.Cells.Take(MostCells).Select(cell => $"{cell.Column} {Shortened(cell.Raw ?? "")}");
            var claims = row.ClaimIds.Count > 0 ? $" [{string.Join(", ", row.ClaimIds)}]" : "";
            return $"{place} ({string.Join(", ", cells)}){claims}";
        });
        var more = rows.Count > MostRows ? $"; and {Phrase.Number(rows.Count - MostRows)} more rows, listed in the attached findings.json" : "";
        return string.Join("; ", shown) + more;
    }

    private static string Shortened(string text) => text.Length <= 80 ? text : $"{text[..79].TrimEnd()}…";

    // The names of values are written as code: PerHead is said "per head".
    private static string Words(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
