namespace RulesEngine.Evaluation;

/// <summary>Runs rules over facts from beginning to end, on the thread of the caller.</summary>
internal static class Judgement
{
    /// <param name="rules">The rules.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="progress">Told whose code runs.</param>
    /// <param name="mostFindings">How many findings of one rule are told.</param>
    /// <param name="stop">Stops the run.</param>
    internal static Findings Of(RuleSelection rules, FactSet facts, RunProgress progress, int mostFindings, CancellationToken stop)
    {
        var run = new RuleRun(rules, facts, progress);
        run.Fire(stop);
        var conclusion = new Conclusion(run, facts);
        var judged = run.Records.Select(record => Judge(conclusion, record, progress, stop)).ToList();
        var others = OtherFindings.Of(rules, run, progress, mostFindings, stop);
        progress.At(null);
        var faults = rules.Faults
            .Concat(run.YieldingFaults)
            .Concat(run.ServiceFaults)
            .Concat(others.Faults)
            .Concat(run.Records.Select(record => record.Fault).OfType<RuleFault>())
            .Concat(judged.Where(rule => rule.Findings.Count > mostFindings).Select(rule => RuleFaults.TooMany(rule.Coverage.Rule.Code, mostFindings)));
        var findings = judged.SelectMany(rule => rule.Findings.Take(mostFindings)).Concat(others.Findings)
            .OrderBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Subject, Subject.InOrder);
        return new Findings(
            facts.AsOf,
            Causes.Named([.. findings], judged.Select(rule => rule.Coverage.Rule)),
            [.. judged.Select(rule => rule.Coverage).Concat(OtherCoverage.Of(others, rules, judged.Select(rule => rule.Coverage.Rule.Code))).OrderBy(rule => rule.Rule.Code, StringComparer.Ordinal)],
            [.. faults.OrderBy(fault => fault.Rule, StringComparer.Ordinal).ThenBy(fault => fault.Code, StringComparer.Ordinal)])
        {
            Facts = run.Facts,
        };
    }

    private static JudgedRule Judge(Conclusion conclusion, RuleRecord record, RunProgress progress, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        progress.At(record.Rule);
        return conclusion.Judge(record);
    }
}
