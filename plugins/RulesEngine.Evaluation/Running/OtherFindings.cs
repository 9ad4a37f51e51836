namespace RulesEngine.Evaluation;

/// <summary>Collects what is found without <c>Flag</c>: findings that plain rules yield as facts, and those of other sources that packs bring.</summary>
internal sealed class OtherFindings
{
    private readonly List<Finding> _findings = [];
    private readonly List<RuleFault> _faults = [];

    internal IReadOnlyList<Finding> Findings => _findings;

    internal IReadOnlyList<RuleFault> Faults => _faults;

    internal static OtherFindings Of(RuleSelection rules, RuleRun run, CancellationToken stop)
    {
        var others = new OtherFindings();
        others._findings.AddRange(run.Facts.OfType<Finding>());
        foreach (var source in rules.Sources)
        {
            others.Ask(source, run.Facts, stop);
        }

        return others;
    }

    private void Ask(Type source, IReadOnlyList<object> facts, CancellationToken stop)
    {
        try
        {
            _findings.AddRange([.. ((IFindingSource)Activator.CreateInstance(source)!).Find(facts, stop)]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _faults.Add(RuleFaults.SourceThrew(source, e));
        }
    }
}
