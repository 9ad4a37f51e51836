namespace RulesEngine.Network;

/// <summary>Passes on single facts to further tests and to memories, in order of their creation.</summary>
internal abstract class AlphaNode(int id) : FactNode(id)
{
    private readonly List<FactNode> _outputs = [];

    public IReadOnlyList<FactNode> Outputs => _outputs;

    public override IEnumerable<NetworkNode> Next => _outputs;

    public void Feed(FactNode output) => _outputs.Add(output);

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
        foreach (var output in _outputs)
        {
            using (state.Measure(output, FactChange.Insert, slots.Length))
                output.Insert(state, slots);
        }
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
}
