using RulesEngine.Documents;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>The first page: what a minister takes away in half a minute.</summary>
internal static class Highlights
{
    private const int MostSentences = 2;
    private const int MostRequests = 3;

    public static void Compose(ContentBuilder content, BriefingMaterial material)
    {
        var findings = material.Findings;
        content.Section("In brief", section =>
        {
            section.Lead(Summary(material));
            section.KeyFigures(Figures(findings));
            var gravest = InOrderOfWeight(findings.All).Take(MostSentences).ToList();
            if (gravest.Count > 0)
            {
                section.Bullets(gravest.Select(group => Sentence(group.Finding, group.Count)));
            }

            if (OnPageOne(material) is { } figure)
            {
                section.Add(figure);
            }

            var requests = InOrderOfWeight(findings.All).Take(MostRequests).Select(group => group.Finding).ToList();
            if (requests.Count > 0)
            {
                section.Label("What is asked");
                section.Numbered(requests.Select(finding => RichText.Of(FirstSentence(finding.Recommendation)).Then(" (").LinkTo(Anchors.Rule(finding.Rule), finding.Rule).Then(")")));
            }

            section.Note($"This briefing says what is recorded in the imported data. {Phrase.Scope}");
        }, Anchors.Highlights);
    }

    /// <summary>The figure that page one shows: that of the gravest finding's rule, else the map of findings; null when neither has anything to show.</summary>
    internal static Figure? OnPageOne(BriefingMaterial material) =>
        InOrderOfWeight(material.Findings.All)
            .Select(group => material.Figures.FirstOrDefault(figure => figure.Rule == group.Finding.Rule)?.Draw(material))
            .OfType<Figure>()
            .FirstOrDefault() ?? FindingsMap.Draw(material);

    private static string Summary(BriefingMaterial material)
    {
        var coverage = material.Findings.Coverage;
        var found = coverage.Sum(rule => rule.Finding);
        var clear = coverage.Sum(rule => rule.Clear);
        var unknown = coverage.Sum(rule => rule.NoData);
        var programmes = material.FactsOf<Programme>().Count();
        var activities = material.FactsOf<Activity>().Count();
        var allocations = material.FactsOf<Allocation>().Count();
        return $"The records hold {Phrase.Count(programmes, "programme", "programmes")}, {Phrase.Count(activities, "activity", "activities")} and {Phrase.Count(allocations, "allocation", "allocations")}. "
            + $"Of {Phrase.Count(found + clear + unknown, "check", "checks")} made, {Phrase.Number(found)} led to a finding, {Phrase.Number(clear)} {(clear == 1 ? "was" : "were")} clear "
            + $"and {Phrase.Number(unknown)} could not be made because data is missing.";
    }

    private static IEnumerable<KeyFigure> Figures(Findings findings)
    {
        foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
        {
            var count = findings.All.Count(finding => finding.Severity == severity);
            yield return new KeyFigure(Phrase.Number(count), count == 1 ? Phrase.Of(severity).ToLowerInvariant() : Phrase.Plural(severity).ToLowerInvariant(), count == 0 ? Tone.Neutral : Phrase.ToneOf(severity));
        }

        yield return new KeyFigure(Phrase.Number(findings.Coverage.Sum(rule => rule.NoData)), "not checkable, data missing");
    }

    // A rule with fewer findings of one severity says something more particular than one that flags everything.
    private static IEnumerable<(Finding Finding, int Count)> InOrderOfWeight(IReadOnlyList<Finding> findings) =>
        findings.GroupBy(finding => (finding.Rule, finding.Severity))
            .OrderByDescending(group => group.Key.Severity)
            .ThenBy(group => group.Count())
            .ThenBy(group => group.Key.Rule, StringComparer.Ordinal)
            .Select(group => (group.First(), group.Count()))
            .DistinctBy(group => group.Item1.Rule);

    private static RichText Sentence(Finding finding, int count)
    {
        var text = RichText.Of(Phrase.Joined(finding.Message));
        var more = count > 1 ? text.Then($" {Phrase.Count(count - 1, "more finding", "more findings")} of this kind.") : text;
        var marked = finding.IsIllustrative ? more.Then(" (illustrative data)") : more;
        return marked.Then(" ").LinkTo(Anchors.Rule(finding.Rule), finding.Rule);
    }

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd('.');
    }
}
