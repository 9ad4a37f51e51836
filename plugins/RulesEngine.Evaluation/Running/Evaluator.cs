namespace RulesEngine.Evaluation;

/// <summary>Runs rules over facts.</summary>
/// <example><c>var findings = new Evaluator().Run(rules, facts, stop);</c></example>
public sealed class Evaluator
{
    /// <summary>Judges every subject of every rule. The same rules and facts give the same findings, in whatever order the facts came.</summary>
    /// <param name="rules">The rules, with their parameters in force. Those already at fault are told again among the faults.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="stop">Stops the run.</param>
    /// <returns>Findings, coverage and faults. A rule that threw is a fault; the others go on.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public Findings Run(RuleSelection rules, FactSet facts, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(facts);
        var run = new RuleRun(rules, facts);
        run.Fire(stop);
        var conclusion = new Conclusion(run, facts);
        var judged = run.Records.Select(conclusion.Judge).ToList();
        var others = OtherFindings.Of(rules, run, stop);
        var faults = rules.Faults.Concat(run.YieldingFaults).Concat(others.Faults).Concat(run.Records.Select(record => record.Fault).OfType<RuleFault>());
        return new Findings(
            facts.AsOf,
            [.. judged.SelectMany(rule => rule.Findings).Concat(others.Findings).OrderBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Subject, Subject.InOrder)],
            [.. judged.Select(rule => rule.Coverage)],
            [.. faults.OrderBy(fault => fault.Rule, StringComparer.Ordinal).ThenBy(fault => fault.Code, StringComparer.Ordinal)])
        {
            Facts = run.Facts,
        };
    }
}
