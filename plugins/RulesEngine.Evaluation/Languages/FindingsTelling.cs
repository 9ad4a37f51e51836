namespace RulesEngine.Evaluation;

/// <summary>Tells what one pack found in the language of a translation, from the values that the findings hold.</summary>
internal sealed class FindingsTelling(Translation translation, Language language)
{
    internal Finding Tell(Finding finding)
    {
        var card = translation.CardOf(finding.Rule);
        var canBeTold = card is not null && card.Message.Holes.All(finding.Said.ContainsKey);
        return finding with
        {
            Title = card?.Card.Title ?? finding.Title,
            Subject = Tell(finding.Subject),
            Values = [.. finding.Values.Select(value => Tell(value, finding.Said))],
            Thresholds = [.. finding.Thresholds.Select(Tell)],
            Evidence = [.. finding.Evidence.Select(Tell)],
            Message = canBeTold ? card!.Message.Fill(language, finding.Said) : finding.Message,
            Recommendation = card?.Card.Recommendation ?? finding.Recommendation,
        };
    }

    internal RuleCoverage Tell(RuleCoverage coverage) => new(Tell(coverage.Rule), [.. coverage.Subjects.Select(Tell)]) { IsReported = coverage.IsReported };

    private RuleDescription Tell(RuleDescription rule) => rule with
    {
        Subjects = language[rule.Subjects],
        Card = translation.CardOf(rule.Code)?.Card ?? rule.Card,
        Parameters = [.. rule.Parameters.Select(Tell)],
    };

    private SubjectOutcome Tell(SubjectOutcome outcome) => outcome with
    {
        Subject = Tell(outcome.Subject),
        Missing = [.. outcome.Missing.Select(Tell)],
    };

    private Subject Tell(Subject subject) => subject with
    {
        Label = subject.Names.Count == 0 ? language[subject.Label] : language.And([.. subject.Names.Select(name => language[name])]),
    };

    private MissingValue Tell(MissingValue missing) =>
        missing.Said.Count == 0 ? missing : missing with { Text = string.Join("; ", missing.Said.Select(language.Say)) };

    private FindingValue Tell(FindingValue value, IReadOnlyDictionary<string, object?> said) =>
        value with
        {
            Label = language.Has($"{value.Name} (value)") ? language[$"{value.Name} (value)"] : null,
            Text = said.TryGetValue(value.Name, out var original) ? language.Of(original) : value.Text,
        };

    private Threshold Tell(Threshold threshold)
    {
        var parts = threshold.Name.Split('.', 2);
        var title = translation.CardOf(parts[0])?.Parameters.GetValueOrDefault(parts[^1]) ?? language[threshold.Title];
        return threshold with { Title = title, Origin = language[threshold.Origin], Text = language.WithUnit(threshold.Value, threshold.Unit) };
    }

    private Evidence Tell(Evidence evidence) => evidence switch
    {
        AbsenceEvidence { Said: { } said } absence => absence with { Text = language.Say(said) },
        _ => evidence,
    };
}
