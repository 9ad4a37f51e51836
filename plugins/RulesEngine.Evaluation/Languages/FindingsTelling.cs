namespace RulesEngine.Evaluation;

/// <summary>Tells findings and coverage in the language of a translation, from the values that they hold.</summary>
internal sealed class FindingsTelling(Translation translation)
{
    private readonly Language _language = translation.Language;

    internal Findings Tell(Findings findings) => findings with
    {
        All = [.. findings.All.Select(Tell)],
        Coverage = [.. findings.Coverage.Select(Tell)],
    };

    private Finding Tell(Finding finding)
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
            Message = canBeTold ? card!.Message.Fill(_language, finding.Said) : finding.Message,
            Recommendation = card?.Card.Recommendation ?? finding.Recommendation,
        };
    }

    private RuleCoverage Tell(RuleCoverage coverage) => new(Tell(coverage.Rule), [.. coverage.Subjects.Select(Tell)]);

    private RuleDescription Tell(RuleDescription rule) => rule with
    {
        Subjects = _language[rule.Subjects],
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
        Label = subject.Names.Count == 0 ? _language[subject.Label] : _language.And([.. subject.Names.Select(name => _language[name])]),
    };

    private MissingValue Tell(MissingValue missing) =>
        missing.Said.Count == 0 ? missing : missing with { Text = string.Join("; ", missing.Said.Select(_language.Say)) };

    private FindingValue Tell(FindingValue value, IReadOnlyDictionary<string, object?> said) =>
        said.TryGetValue(value.Name, out var original) ? value with { Text = _language.Of(original) } : value;

    private Threshold Tell(Threshold threshold)
    {
        var parts = threshold.Name.Split('.', 2);
        var title = translation.CardOf(parts[0])?.Parameters.GetValueOrDefault(parts[^1]) ?? _language[threshold.Title];
        return threshold with { Title = title, Origin = _language[threshold.Origin], Text = _language.WithUnit(threshold.Value, threshold.Unit) };
    }

    private Evidence Tell(Evidence evidence) => evidence switch
    {
        AbsenceEvidence { Said: { } said } absence => absence with { Text = _language.Say(said) },
        _ => evidence,
    };
}
