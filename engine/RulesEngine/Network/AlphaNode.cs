namespace RulesEngine.Network;

/// <summary>Passes on single facts to further tests and to memories, in order of their creation.</summary>
internal abstract class AlphaNode(int id) : FactNode(id)
{
    private readonly List<FactNode> _outputs = [];
    private OutputIndex? _index;

    public IReadOnlyList<FactNode> Outputs => _outputs;

    public override IEnumerable<NetworkNode> Next => _outputs;

    public void Feed(FactNode output) => _outputs.Add(output);

    /// <summary>From now on outputs are found by values where that is possible: there will be no more of them.</summary>
    public void IndexOutputs() => _index = OutputIndex.TryCreate(_outputs);

    public override void Retract(NetworkState state, ReadOnlySpan<int> slots)
    {
        if (slots.Length == 0)
            return;
        state.Meter?.Passed(this, FactChange.Retract, slots.Length);
        for (var i = _outputs.Count - 1; i >= 0; i--)
        {
            using (state.Measure(_outputs[i], FactChange.Retract, slots.Length))
                _outputs[i].Retract(state, slots);
        }
    }

    protected void PassInserted(NetworkState state, ReadOnlySpan<int> slots)
    {
        if (slots.Length == 0)
            return;
        state.Meter?.Passed(this, FactChange.Insert, slots.Length);
        if (_index is not null && !state.WatchesConditions && TryPassByValue(state, slots, _index))
            return;
        for (var output = 0; output < _outputs.Count; output++)
            PassTo(output, state, slots);
    }

    protected void PassUpdated(NetworkState state, ReadOnlySpan<int> slots)
    {
        if (slots.Length == 0)
            return;
        state.Meter?.Passed(this, FactChange.Update, slots.Length);
        foreach (var output in _outputs)
        {
            using (state.Measure(output, FactChange.Update, slots.Length))
                output.Update(state, slots);
        }
    }

    private bool TryPassByValue(NetworkState state, ReadOnlySpan<int> slots, OutputIndex index)
    {
        var sorted = state.RentSorted();
        try
        {
            if (!index.TrySort(state.Facts.Values, slots, sorted))
                return false;
            PassSorted(state, slots, index.Others, sorted);
            return true;
        }
        finally
        {
            state.Return(sorted);
        }
    }

    // In order of creation, whether an output was found or is always asked.
    private void PassSorted(NetworkState state, ReadOnlySpan<int> slots, ReadOnlySpan<int> others, FactsByOutput sorted)
    {
        var other = 0;
        foreach (var output in sorted.Outputs)
        {
            for (; other < others.Length && others[other] < output; other++)
                PassTo(others[other], state, slots);
            using (state.Measure(_outputs[output], FactChange.Insert, slots.Length))
                ((SelectionNode)_outputs[output]).InsertFound(state, sorted.FactsOf(output));
        }

        for (; other < others.Length; other++)
            PassTo(others[other], state, slots);
        if (state.Meter is not null)
            CountPassedOver(state, slots.Length, others, sorted);
    }

    private void PassTo(int output, NetworkState state, ReadOnlySpan<int> slots)
    {
        using (state.Measure(_outputs[output], FactChange.Insert, slots.Length))
            _outputs[output].Insert(state, slots);
    }

    // Who looks at the counts sees every condition look at every fact.
    private void CountPassedOver(NetworkState state, int count, ReadOnlySpan<int> others, FactsByOutput sorted)
    {
        for (var output = 0; output < _outputs.Count; output++)
        {
            if (others.BinarySearch(output) < 0 && !sorted.Outputs.Contains(output))
                state.Meter!.Took(_outputs[output], FactChange.Insert, count);
        }
    }
}
