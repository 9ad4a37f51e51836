namespace RulesEngine.Evaluation;

/// <summary>Collects what is found without <c>Flag</c>: findings that plain rules yield as facts, and those of other sources that packs bring.</summary>
internal sealed class OtherFindings
{
    private readonly List<Finding> _findings = [];
    private readonly List<RuleFault> _faults = [];
    private readonly List<Type> _silent = [];
    private readonly Dictionary<string, Type> _origins = new(StringComparer.Ordinal);

    internal IReadOnlyList<Finding> Findings => _findings;

    internal IReadOnlyList<RuleFault> Faults => _faults;

    /// <summary>The sources that had nothing to tell.</summary>
    internal IReadOnlyList<Type> Silent => _silent;

    /// <summary>The source that found what has a code; null for what plain rules yielded.</summary>
    internal Type? OriginOf(string code) => _origins.GetValueOrDefault(code);

    internal static OtherFindings Of(RuleSelection rules, RuleRun run, RunProgress progress, int most, CancellationToken stop)
    {
        var others = new OtherFindings();
        foreach (var ofRule in run.Facts.OfType<Finding>().GroupBy(finding => finding.Rule ?? "", StringComparer.Ordinal))
        {
            others.Take(ofRule.Key, ofRule, most, RuleFaults.YieldedBadly);
        }

        foreach (var source in rules.Sources)
        {
            stop.ThrowIfCancellationRequested();
            progress.At(source);
            others.Ask(source, run.Facts, most, stop);
        }

        return others;
    }

    private void Ask(Type source, IReadOnlyList<object> facts, int most, CancellationToken stop)
    {
        try
        {
            var found = ((IFindingSource)Activator.CreateInstance(source)!).Find(facts, stop) ?? throw new InvalidOperationException("It returned null.");
            var before = (_findings.Count, _faults.Count);
            Take(source.Name, found, most, (_, fault) => RuleFaults.SourceThrew(source, fault));
            foreach (var finding in _findings.Skip(before.Item1))
            {
                _origins.TryAdd(finding.Rule, source);
            }

            if (before == (_findings.Count, _faults.Count))
            {
                _silent.Add(source);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _faults.Add(RuleFaults.SourceThrew(source, e));
        }
    }

    /// <summary>Takes no more than may be told, however many there are: a sequence of a pack may have no end.</summary>
    private void Take(string rule, IEnumerable<Finding> found, int most, Func<string, Exception, RuleFault> broken)
    {
        try
        {
            var taken = found.Take(most == int.MaxValue ? most : most + 1).Select(FindingBorder.Copy).ToList();
            _findings.AddRange(taken.Take(most));
            if (taken.Count > most)
            {
                _faults.Add(RuleFaults.TooMany(rule, most));
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _faults.Add(broken(rule, e));
        }
    }
}
