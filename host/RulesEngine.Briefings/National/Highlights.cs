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

    public static void Compose(ContentBuilder content, BriefingMaterial material)
    {
        var findings = material.Findings;
        var language = material.Language;
        content.Section(language["In brief"], section =>
        {
            section.Lead(Summary(material));
            section.KeyFigures(Figures(language, findings));
            var gravest = PageOne.Fitting(material, Summary(material), [.. ToldOnce(InOrderOfWeight(findings.All)).Take(MostRules).Select(each => Sentence(language, each))]);
            if (gravest.Count > 0)
            {
                section.Label(language["What was found, and what is asked"]);
                section.Bullets(gravest);
            }

            if (OnPageOne(material) is { } figure)
            {
                section.Add(figure with { IsCompact = true, Caption = Phrase.Cut(figure.Caption.Plain, MostLettersOfCaption), Note = null });
            }

        }, Anchors.Highlights);
    }

    /// <summary>The figure that page one shows: that of the rule with the gravest errors that brings one, else the map of findings; null when neither has anything to show.</summary>
    private static Figure? OnPageOne(BriefingMaterial material) =>
        InOrderOfWeight(material.Findings.All)
            .Where(findings => findings[0].Severity == Severity.Error)
            .Select(findings => material.Figures.FirstOrDefault(figure => figure.Rule == findings[0].Rule)?.Draw(material))
            .OfType<Figure>()
            .FirstOrDefault() ?? FindingsMap.Draw(material);

    private static string Summary(BriefingMaterial material)
    {
        var coverage = material.Findings.Coverage.Where(rule => rule.IsReported).ToList();
        var found = coverage.Sum(rule => rule.Finding);
        var clear = coverage.Sum(rule => rule.Clear);
        var unknown = coverage.Sum(rule => rule.NoData);
        var programmes = material.FactsOf<Programme>().Count();
        var activities = material.FactsOf<Activity>().Count();
        var allocations = material.FactsOf<Allocation>().Count();
        return material.Language.Say($"The records hold {programmes:programme|programmes}, {activities:activity|activities} and {allocations:allocation|allocations}.")
            + " "
            + material.Language.Say($"Of {found + clear + unknown:check|checks} made, {found} led to a finding, {clear:was|were} clear and {unknown} could not be made because data is missing.");
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
    private static IEnumerable<IReadOnlyList<Finding>> InOrderOfWeight(IReadOnlyList<Finding> findings) =>
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

    private static RichText Sentence(Language language, IReadOnlyList<Finding> findings)
    {
        var first = findings[0];
        var subjects = NamesOf([.. findings.Select(finding => finding.Subject).Distinct()]);
        var marked = findings.Any(finding => finding.IsIllustrative) ? $" ({language["illustrative data"]})" : "";
        return RichText.Empty
            .Strong($"{first.Title}:")
            .Then($" {Closed($"{Phrase.Some(language, subjects, Fitting(subjects))}{marked}")} {FirstSentence(first.Recommendation)} (")
            .LinkTo(Anchors.Rule(first.Rule), first.Rule)
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
