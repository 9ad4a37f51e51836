using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>Tells the findings of one rule and severity after another: what it looks for, each finding with its proof and with what follows from it, and what to do. Paragraphs are numbered.</summary>
internal sealed class RuleFindings(BriefingMaterial material, CausesTold causes, FigureTables figures)
{
    // From here on findings stand in a table, a row each: they say the same thing of many subjects.
    private const int ManyFindings = 4;

    // Points; the labels of Russian and Kazakh are longer words.
    private const double LabelWidth = 80;
    private const double WideLabelWidth = 104;

    private readonly Language _language = material.Language;
    private readonly Proof _proof = new(material.Language);
    private readonly Numbering _numbering = new();

    /// <summary>Tells the findings of a rule that have no cause of their own; where all have, nothing.</summary>
    /// <param name="content">Where to.</param>
    /// <param name="findings">Findings of one rule and severity, one at least.</param>
    public void Compose(ContentBuilder content, IReadOnlyList<Finding> findings)
    {
        var own = findings.Where(finding => !causes.IsConsequence(finding)).ToList();
        if (own.Count == 0)
        {
            return;
        }

        var first = own[0];
        var card = material.Findings.Coverage.Single(rule => rule.Rule.Code == first.Rule).Rule.Card;
        content.Section(card.Title, section => Compose(section, card, own, findings.Where(causes.IsConsequence)), AnchorOf(own), $"{_numbering.NextPart()} · {first.Rule} · {Phrase.Of(_language, first.Severity)}");
    }

    private void Compose(ContentBuilder section, Card card, List<Finding> findings, IEnumerable<Finding> elsewhere)
    {
        if (card.Language != _language.Code)
        {
            section.Note(_language["This rule is not translated yet: what it says stands in English."]);
        }

        section.Add(new Paragraph(_numbering.Next(card.Summary)) { KeepWithNext = true });
        if (material.Figures.FirstOrDefault(candidate => candidate.Rule == card.Code)?.Draw(material) is { } figure)
        {
            section.Add(figures.Show(figure));
        }

        if (findings.Count >= ManyFindings || findings[0].Severity == Severity.Info)
        {
            section.Table(table => Many(table, findings));
            Consequences(section, findings);
        }
        else
        {
            foreach (var finding in findings)
            {
                One(section, finding);
                Consequences(section, [finding]);
            }
        }

        foreach (var cause in elsewhere.GroupBy(finding => causes.RootOf(finding).Rule))
        {
            section.Paragraph(_numbering.Next(_language.Tell($"Told under {RichText.Empty.LinkTo(Anchors.Rule(cause.Key), cause.Key)}: {cause.Count():finding|findings} more of this rule.")));
        }

        section.Label(_language["What to do"]);
        foreach (var paragraph in card.WhatToDo)
        {
            section.Paragraph(_numbering.Next(paragraph));
        }

        if (card.WhatItCannotShow.Count > 0)
        {
            section.Note(_language.Say($"What it cannot show: {string.Join(' ', card.WhatItCannotShow)}"));
        }
    }

    private void One(ContentBuilder section, Finding finding)
    {
        section.Add(new Paragraph(_numbering.Next(finding.Message)) { KeepWithNext = true });
        if (finding.IsAbridged)
        {
            section.Add(Remark(Abridged()));
        }

        if (finding.IsIllustrative)
        {
            section.Add(Remark(RichText.Empty.Toned(Tone.Warning, $"{Phrase.Illustrative(_language)}: {_language["rests on rows that were made up."]}")));
        }

        section.Table(table => table
            .Column("", ColumnWidth.Constant(_language.IsEnglish ? LabelWidth : WideLabelWidth), namesRows: true)
            .Column("", ColumnWidth.Relative())
            .Rows(_proof.Of(finding), line => [RichText.Empty.Strong(line.Label), line.Text])
            .Plain());
    }

    private static Paragraph Remark(RichText text) => new(text, ParagraphRole.Note) { KeepWithNext = true };

    // One cause, told once: what follows from it stands with it, each with the place where it is proved.
    private void Consequences(ContentBuilder section, IReadOnlyList<Finding> told)
    {
        var following = told.SelectMany(causes.ConsequencesOf).ToList();
        if (following.Count == 0)
        {
            return;
        }

        section.Add(new Paragraph(_numbering.Next(_language["From this follows what other rules found:"])) { KeepWithNext = true });
        section.List(ListMarker.Bullet, following.Select(finding => (Action<ContentBuilder>)(item => item.Add(new Paragraph(Following(finding)) { Anchor = AnchorOf(finding) }))));
    }

    private RichText Following(Finding finding) => RichText.Empty
        .Strong($"{finding.Title} ({finding.Rule}, {Phrase.Of(_language, finding.Severity).ToLowerInvariant()}):")
        .Then($" {finding.Message}{(finding.IsIllustrative ? $" ({_language["illustrative data"]})" : "")}")
        .Then(_proof.PlacesOf(finding) is { Length: > 0 } places ? $" {_language.Say($"Evidence: {places}.")}" : "");

    // A rule with findings of two severities stands in two places; links lead to the graver one.
    private string? AnchorOf(List<Finding> own) =>
        own[0].Severity == causes.All.Where(finding => finding.Rule == own[0].Rule && !causes.IsConsequence(finding)).Max(finding => finding.Severity) ? Anchors.Rule(own[0].Rule) : null;

    // Links to a rule that is told under others only lead to its first finding there.
    private string? AnchorOf(Finding consequence)
    {
        var ofRule = causes.All.Where(finding => finding.Rule == consequence.Rule).ToList();
        return ofRule[0].Id == consequence.Id && ofRule.TrueForAll(causes.IsConsequence) ? Anchors.Rule(consequence.Rule) : null;
    }

    private void Many(TableBuilder table, List<Finding> findings)
    {
        table
            .Column(_language["Reference"], ColumnWidth.Relative(2), namesRows: true)
            .Column(_language["Finding"], ColumnWidth.Relative(5))
            .Column(_language["Evidence"], ColumnWidth.Relative(3))
            .Rows(findings, finding =>
            [
                finding.Id,
                RichText.Of(finding.Message)
                    .Then(finding.IsAbridged ? $". {Abridged()}" : "")
                    .Then(finding.IsIllustrative ? $" ({_language["illustrative data"]})" : ""),
                _proof.PlacesOf(finding),
            ]);
        var thresholds = findings.Select(_proof.ThresholdsOf).Distinct().Where(text => text.Length > 0).ToList();
        if (thresholds.Count > 0)
        {
            table.Note(_language.Say($"Held against: {string.Join("; ", thresholds)}."));
        }
    }

    private string Abridged() => _language["What was found names another region as well; the briefing on the whole country has it in full."];
}
