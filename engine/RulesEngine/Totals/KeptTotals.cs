namespace RulesEngine.Totals;

/// <summary>The running totals over groups of facts, each kept once for all that ask for it.</summary>
internal sealed class KeptTotals(IGroupedFacts facts)
{
    private readonly Dictionary<object, RunningTotals> _byTotal = new(ReferenceEqualityComparer.Instance);
    private readonly List<RunningTotals> _kept = [];

    /// <summary>What is kept for a total.</summary>
    public RunningTotals<TFact, TValue, TState> For<TFact, TValue, TState, TResult>(Total<TFact, TValue, TState, TResult> total)
        where TState : struct, IRunning<TValue>
    {
        if (_byTotal.TryGetValue(total, out var known))
            return (RunningTotals<TFact, TValue, TState>)known;
        var kept = _kept.OfType<RunningTotals<TFact, TValue, TState>>().FirstOrDefault(totals => totals.IsOf(total.Selector));
        if (kept is null)
        {
            kept = total.NewTotals(facts);
            _kept.Add(kept);
        }

        _byTotal.Add(total, kept);
        return kept;
    }

    public void Added(int group, int position)
    {
        foreach (var totals in _kept)
            totals.Added(group, position);
    }

    public void Changed(int group, int position)
    {
        foreach (var totals in _kept)
            totals.Changed(group, position);
    }

    public void Left(int group, int position)
    {
        foreach (var totals in _kept)
            totals.Left(group, position);
    }

    public void Renumber(ReadOnlySpan<int> positions)
    {
        foreach (var totals in _kept)
            totals.Renumber(positions);
    }
}
