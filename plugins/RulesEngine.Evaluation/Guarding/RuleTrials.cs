namespace RulesEngine.Evaluation;

/// <summary>Runs each rule alone, with the rules of its pack that yield facts: to find the one that does not come back, and to measure what each costs.</summary>
internal sealed class RuleTrials(RuleSelection rules, FactSet facts, RunLimits limits)
{
    /// <summary>The rules that are not done in time when they run alone.</summary>
    /// <param name="run">The run of all of them that takes long; once it is done there is nothing to find.</param>
    /// <param name="stop">Stops the search.</param>
    internal IReadOnlyCollection<object> OverdueWhile(Task run, CancellationToken stop)
    {
        var overdue = new List<object>();
        var sound = new List<YieldingRule>();
        foreach (var rule in rules.Yielding)
        {
            var isSound = IsDone(RuleSelection.Only([], [.. sound.Where(other => other.Assembly == rule.Assembly), rule]), run, stop);
            if (run.IsCompleted)
            {
                return [];
            }

            if (isSound)
            {
                sound.Add(rule);
            }
            else
            {
                overdue.Add(rule);
            }
        }

        foreach (var rule in rules.Flagging)
        {
            var isSound = IsDone(RuleSelection.Only([rule], [.. sound.Where(other => other.Assembly == rule.Assembly)]), run, stop);
            if (run.IsCompleted)
            {
                return [];
            }

            if (!isSound)
            {
                overdue.Add(rule);
            }
        }

        return overdue;
    }

    /// <summary>What each rule that flags costs by itself.</summary>
    internal IEnumerable<RuleCost> Costs(CancellationToken stop) => rules.Flagging.Select(rule =>
    {
        var alone = RuleSelection.Only([rule], [.. rules.Yielding.Where(other => other.Assembly == rule.Assembly)]);
        var measuring = FreshThread.Run(() => CostOf(rule, alone, stop));
        Task.WaitAny([measuring], stop);
        return measuring.GetAwaiter().GetResult();
    });

    private RuleCost CostOf(FlaggingRule rule, RuleSelection alone, CancellationToken stop)
    {
        var (since, before) = (limits.Time.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        Judgement.Of(alone, facts, new RunProgress(limits.Time), limits.MostFindings, stop);
        return new RuleCost(rule.Code, limits.Time.GetElapsedTime(since), GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private bool IsDone(RuleSelection alone, Task run, CancellationToken stop)
    {
        using var stopThis = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var token = stopThis.Token;
        var trial = FreshThread.Run(() =>
        {
            new RuleRun(alone, facts, new RunProgress(limits.Time)).Fire(token);
            return true;
        });

        var first = Task.WaitAny([trial, run], (int)limits.RuleTimeout.TotalMilliseconds, stop);
        stopThis.Cancel();
        return first >= 0;
    }
}
