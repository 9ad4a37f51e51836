namespace RulesEngine.Evaluation;

/// <summary>Turns what a run saw of a rule into findings and outcomes.</summary>
internal sealed class Conclusion(RuleRun run, FactSet facts)
{
    private readonly EvidenceReader _evidence = new(facts);
    private readonly MissingReader _missing = new(run);
    private readonly LookedForReader _lookedFor = new(run);

    /// <summary>Findings and outcomes of a rule; none for a rule that failed.</summary>
    internal JudgedRule Judge(RuleRecord record)
    {
        if (record.Fault is null)
        {
            try
            {
                return JudgeAll(record);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                record.Fail(RuleFaults.Threw(record.Rule.Code, "'data', 'evidence', 'severity' or 'per' of its flag", [], e));
            }
        }

        return new JudgedRule([], new RuleCoverage(record.Rule.Description, []));
    }

    private JudgedRule JudgeAll(RuleRecord record)
    {
        var findings = new List<Finding>();
        var outcomes = new List<SubjectOutcome>();
        foreach (var subject in SubjectsOf(record).Order(Subject.InOrder))
        {
            var certain = record.Certain(subject);
            findings.AddRange(FindingsOf(record, subject, certain));
            outcomes.Add(certain.Count > 0 ? new SubjectOutcome(subject, Outcome.Finding, []) : WithoutFinding(record, subject));
        }

        return new JudgedRule(
            [.. findings.OrderBy(finding => finding.Subject, Subject.InOrder)],
            new RuleCoverage(record.Rule.Description, outcomes));
    }

    private static IEnumerable<Subject> SubjectsOf(RuleRecord record) =>
        record.Rule.Anatomy.Scope is null ? [SubjectReader.Read(record.Flag.About(Bound.Nothing), null)] : record.Subjects.Keys;

    private SubjectOutcome WithoutFinding(RuleRecord record, Subject subject)
    {
        var possible = record.Possible(subject);
        if (possible.Count > 0)
        {
            return new SubjectOutcome(subject, Outcome.NoData, _missing.Of(record.Rule, possible));
        }

        return record.Rule.Anatomy.Scope is null || record.IsSubjectForCertain(subject)
            ? new SubjectOutcome(subject, Outcome.Clear, [])
            : new SubjectOutcome(subject, Outcome.NoData, _missing.OfScope(record.Rule, record.Subjects[subject]));
    }

    /// <summary>One finding for each discriminator; matches that differ in nothing a reader sees are one, with the evidence of all.</summary>
    private IEnumerable<Finding> FindingsOf(RuleRecord record, Subject subject, IReadOnlyList<Bound> matches) => matches
        .GroupBy(match => SubjectReader.Discriminator(record.Flag.Per(match)))
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => Finding(record, subject with { Per = group.Key }, [.. group]));

    private Finding Finding(RuleRecord record, Subject subject, IReadOnlyList<Bound> matches)
    {
        var said = matches
            .Select(match => (Match: match, Message: Say(record, match)))
            .OrderBy(one => one.Message, StringComparer.Ordinal)
            .ToList();
        var first = said[0].Match;
        var data = record.Flag.Data(first);
        var evidence = EvidenceReader.Facts(matches.Select(record.Flag.Evidence));
        var rule = record.Rule.Description;
        return new Finding
        {
            Id = $"{rule.Code}/{subject}",
            Rule = rule.Code,
            RuleVersion = rule.Version,
            Title = rule.Card.Title,
            Severity = matches.Max(record.Flag.Severity),
            Subject = subject,
            Values = [.. data.Select(value => ValueReader.Read(value.Key, value.Value))],
            Said = data.ToDictionary(),
            Thresholds = rule.Parameters,
            Evidence = [.. evidence.Select(_evidence.Read), .. _lookedFor.Read(record.Rule, first)],
            Message = said[0].Message,
            Recommendation = rule.Card.Recommendation,
            Certainty = _evidence.Weakest(evidence),
            IsIllustrative = evidence.Any(facts.IsIllustrative) || matches.Any(match => match.Facts.Any(_evidence.IsIllustrative)),
        };
    }

    private static string Say(RuleRecord record, Bound match) =>
        record.Rule.Message.Fill(record.Flag.Data(match).ToDictionary(value => value.Key, value => value.Value));
}
