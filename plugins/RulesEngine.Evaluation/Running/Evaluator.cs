namespace RulesEngine.Evaluation;

/// <summary>Runs rules over facts.</summary>
/// <param name="limits">
/// What the rules may take: they then run on a thread of their own, in the invariant culture, and one that takes longer than it may becomes a fault.
/// Without limits they run on the caller's thread for as long as they like.
/// </param>
/// <example><c>var findings = new Evaluator(new RunLimits()).Run(rules, facts, stop);</c></example>
public sealed class Evaluator(RunLimits? limits = null)
{
    /// <summary>Judges every subject of every rule. The same rules and facts give the same findings, in whatever order the facts came.</summary>
    /// <param name="rules">The rules, with their parameters in force. Those already at fault are told again among the faults.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="stop">Stops the run; with limits at once, even where a rule does not come back.</param>
    /// <returns>Findings, coverage and faults. A rule that threw is a fault; the others go on.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public Findings Run(RuleSelection rules, FactSet facts, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(facts);
        return limits is null
            ? Judgement.Of(rules, facts, new RunProgress(TimeProvider.System), int.MaxValue, stop)
            : new GuardedRun(limits, facts).Run(rules, stop);
    }

    /// <summary>Measures what each rule costs, by running it alone. Takes longer than the run of all rules, which share much of their work.</summary>
    /// <returns>The rules that flag, in ordinal order of codes.</returns>
    /// <exception cref="OperationCanceledException">The measuring was stopped.</exception>
    public IEnumerable<RuleCost> Measure(RuleSelection rules, FactSet facts, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(facts);
        return new RuleTrials(rules, facts, limits ?? new RunLimits()).Costs(stop);
    }
}
