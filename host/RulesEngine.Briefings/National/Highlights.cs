using RulesEngine.Documents;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>The first page: what a minister takes away in half a minute.</summary>
internal static class Highlights
{
    private const int MostRules = 3;
    private const int MostLetters = 90;
    private const int MostLettersOfCaption = 84;

    /// <summary>Composes the section.</summary>
    /// <param name="content">Where to.</param>
    /// <param name="material">What the briefing is made of.</param>
    /// <param name="records">The sentence on what the records hold.</param>
    /// <param name="figure">The figure that is shown; null for none.</param>
    /// <param name="figures">Takes the figure up into the annex.</param>
    public static void Compose(ContentBuilder content, BriefingMaterial material, string records, Figure? figure, FigureTables figures) =>
        content.Section(material.Language["In brief"], section => Points(section, material, records, figure, figures), Anchors.Highlights);

    /// <summary>Composes what the section holds.</summary>
    /// <param name="content">Where to.</param>
    /// <param name="material">What the briefing is made of.</param>
    /// <param name="records">The sentence on what the records hold.</param>
    /// <param name="figure">The figure that is shown; null for none.</param>
    /// <param name="figures">Takes the figure up into the annex; null where neither the annex nor the sections on the rules stand in the same document.</param>
    public static void Points(ContentBuilder content, BriefingMaterial material, string records, Figure? figure, FigureTables? figures)
    {
        var findings = material.Findings;
        var language = material.Language;
        var lead = $"{records} {Checks(material)}";
        content.Lead(lead);
        content.KeyFigures(Figures(language, findings));
        var causes = CausesTold.Of(findings.All);
        var told = ToldOnce(InOrderOfWeight(findings.All.Where(finding => !causes.IsConsequence(finding)))).Take(MostRules).Select(each => Sentence(language, each, isLinked: figures is not null));
        var gravest = PageOne.Fitting(material, lead, [.. told]);
        if (gravest.Count > 0)
        {
            content.Label(language["What was found, and what is asked"]);
            content.Bullets(gravest);
        }

        if (figure is not null)
        {
            var small = figure with { IsCompact = true, Caption = Phrase.Cut(figure.Caption.Plain, MostLettersOfCaption), Note = null };
            content.Add(figures?.Show(figure, small) ?? small);
        }
    }

    /// <summary>The figure that page one shows: that of the rule with the gravest errors that brings one, else the map of findings; null when neither has anything to show.</summary>
    public static Figure? FigureOf(BriefingMaterial material) =>
        InOrderOfWeight(material.Findings.All)
            .Where(findings => findings[0].Severity == Severity.Error)
            .Select(findings => material.Figures.FirstOrDefault(figure => figure.Rule == findings[0].Rule)?.Draw(material))
            .OfType<Figure>()
            .FirstOrDefault() ?? FindingsMap.Draw(material);

    /// <summary>What the records of the whole country hold.</summary>
    public static string Records(BriefingMaterial material)
    {
        var programmes = material.FactsOf<Programme>().Count();
        var activities = material.FactsOf<Activity>().Count();
        var allocations = material.FactsOf<Allocation>().Count();
        return material.Language.Say($"The records hold {programmes:programme|programmes}, {activities:activity|activities} and {allocations:allocation|allocations}.");
    }

    private static string Checks(BriefingMaterial material)
    {
        var coverage = material.Findings.Coverage.Where(rule => rule.IsReported).ToList();
        var found = coverage.Sum(rule => rule.Finding);
        var clear = coverage.Sum(rule => rule.Clear);
        var unknown = coverage.Sum(rule => rule.NoData);
        return material.Language.Say($"Of {found + clear + unknown:check|checks} made, {found} led to a finding, {clear:was|were} clear and {unknown} could not be made because data is missing.");
    }

    private static IEnumerable<KeyFigure> Figures(Language language, Findings findings)
    {
        foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
        {
            var count = findings.All.Count(finding => finding.Severity == severity);
            yield return new KeyFigure(language.Count(count), KindOf(language, severity, count), count == 0 ? Tone.Neutral : Phrase.ToneOf(severity));
        }

        yield return new KeyFigure(language.Count(findings.Coverage.Sum(rule => rule.NoData)), language["without data"]);
    }

    private static string KindOf(Language language, Severity severity, int count) => severity switch
    {
        Severity.Error => language.Noun(count, "error|errors"),
        Severity.Warning => language.Noun(count, "warning|warnings"),
        _ => language.Noun(count, "note|notes"),
    };

    // The findings of one rule and severity, the gravest first, and of two alike the one with more findings.
    private static IEnumerable<IReadOnlyList<Finding>> InOrderOfWeight(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => (finding.Rule, finding.Severity))
            .OrderByDescending(group => group.Key.Severity)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Rule, StringComparer.Ordinal)
            .DistinctBy(group => group.Key.Rule)
            .Select(group => (IReadOnlyList<Finding>)[.. group]);

    // Two rules that flag the very same subjects mostly have one cause: the first of them is told.
    private static IEnumerable<IReadOnlyList<Finding>> ToldOnce(IEnumerable<IReadOnlyList<Finding>> rules)
    {
        var told = new HashSet<Subject>();
        foreach (var findings in rules.Where(findings => !findings.All(finding => told.Contains(finding.Subject))))
        {
            told.UnionWith(findings.Select(finding => finding.Subject));
            yield return findings;
        }
    }

    private static RichText Sentence(Language language, IReadOnlyList<Finding> findings, bool isLinked)
    {
        var first = findings[0];
        var subjects = NamesOf([.. findings.Select(finding => finding.Subject).Distinct()]);
        var marked = findings.Any(finding => finding.IsIllustrative) ? $" ({language["illustrative data"]})" : "";
        var reference = isLinked ? RichText.Empty.LinkTo(Anchors.Rule(first.Rule), first.Rule) : first.Rule;
        return RichText.Empty
            .Strong($"{first.Title}:")
            .Then($" {Closed($"{Phrase.Some(language, subjects, Fitting(subjects))}{marked}")} {FirstSentence(first.Recommendation)} (")
            .Then(reference)
            .Then(").");
    }

    // Names that say the same once they are cut short are no names: then the ids stand.
    private static List<string> NamesOf(IReadOnlyList<Subject> subjects)
    {
        var labels = subjects.DistinctBy(subject => subject.Label).ToList();
        var names = labels.Select(subject => Phrase.Short(subject.Label)).Distinct().ToList();
        return names.Count == labels.Count ? names : [.. labels.Select(subject => subject.Ids)];
    }

    // As many names as a line holds, and one at least.
    private static int Fitting(IReadOnlyList<string> names)
    {
        var count = 1;
        for (var letters = names[0].Length; count < names.Count && (letters += names[count].Length) <= MostLetters;)
        {
            count++;
        }

        return count;
    }

    private static string Closed(string words) => words.EndsWith('…') ? words : $"{words}.";

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd('.');
    }
}
