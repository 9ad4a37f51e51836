namespace RulesEngine.Evaluation;

/// <summary>
/// Evaluates on a thread of its own and watches it. A rule that takes longer than it may is given up: the run is left alone and begins again without it.
/// Nothing in .NET can end a thread that does not come back by itself, so what was given up goes on until the process ends.
/// </summary>
internal sealed class GuardedRun(RunLimits limits, FactSet facts)
{
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    internal Findings Run(RuleSelection rules, CancellationToken stop)
    {
        while (true)
        {
            using var stopThis = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var (progress, selection, token) = (new RunProgress(limits.Time), rules, stopThis.Token);
            var run = FreshThread.Run(() => Judgement.Of(selection, facts, progress, limits.MostFindings, token));
            var overdue = Wait(run, progress, selection, stop);
            if (overdue.Count == 0)
            {
                return run.GetAwaiter().GetResult();
            }

            stopThis.Cancel();
            rules = rules.Without(overdue, limits);
        }
    }

    private IReadOnlyCollection<object> Wait(Task run, RunProgress progress, RuleSelection rules, CancellationToken stop)
    {
        for (var forAll = limits.RuleTimeout; ; forAll *= 2)
        {
            switch (progress.WaitFor(run, limits.RuleTimeout, forAll, stop))
            {
                case null:
                    return [];
                case var one when one != RunProgress.AllRules:
                    return [one];
            }

            var overdue = new RuleTrials(rules, facts, limits).OverdueWhile(run, stop);
            if (overdue.Count > 0 && !run.IsCompleted)
            {
                return overdue;
            }
        }
    }
}
