namespace RulesEngine.Evaluation;

/// <summary>Answers why, and why not.</summary>
public static class Explainer
{
    /// <summary>Explains what a rule says of a subject.</summary>
    /// <param name="rules">The rules of the run.</param>
    /// <param name="facts">The facts of the run.</param>
    /// <param name="rule">Code of the rule, whatever its capitals.</param>
    /// <param name="subject">Ids of the subject, with <c>/</c> and the discriminator where there are several; the id of a finding without its rule.</param>
    /// <param name="stop">Stops the run.</param>
    /// <returns>One explanation for each place of that subject; one without outcome when the rule does not judge it; none when no such rule takes part.</returns>
    public static IReadOnlyList<RuleExplanation> Explain(RuleSelection rules, FactSet facts, string rule, string subject, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(facts);
        var run = new RuleRun(rules, facts, new RunProgress(TimeProvider.System));
        run.Fire(stop);
        if (run.Records.FirstOrDefault(record => string.Equals(record.Rule.Code, rule, StringComparison.OrdinalIgnoreCase)) is not { } asked)
        {
            return [];
        }

        var judged = new Conclusion(run, facts).Judge(asked);
        var why = new RuleAsked(run, asked);
        var places = judged.Coverage.Subjects.Where(outcome => IsMeant(outcome.Subject, subject)).ToList();
        var evidence = new EvidenceReader(facts);
        return places.Count == 0
            ? [new RuleExplanation { Rule = asked.Rule.Description, Outcome = null, Findings = [], Conditions = why.WhyNotJudged(subject), Rows = [] }]
            :
            [
                .. places.Select(place => new RuleExplanation
                {
                    Rule = asked.Rule.Description,
                    Outcome = place,
                    Findings = [.. judged.Findings.Where(finding => finding.Subject.Ids == place.Subject.Ids && (place.Subject.Per ?? finding.Subject.Per) == finding.Subject.Per)],
                    Conditions = why.Why(place),
                    Rows = [.. EvidenceReader.Facts(why.ScopeMatch(place).Facts).Select(evidence.Read)],
                }),
            ];
    }

    private static bool IsMeant(Subject subject, string asked) =>
        asked == subject.Ids || asked == subject.ToString() || asked.StartsWith(subject + "/", StringComparison.Ordinal);
}
