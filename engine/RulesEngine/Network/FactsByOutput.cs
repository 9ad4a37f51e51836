namespace RulesEngine.Network;

/// <summary>Facts of a batch, sorted by the outputs of a node that they can pass.</summary>
internal sealed class FactsByOutput
{
    private const int MostKept = 256;

    private readonly List<int> _outputs = [];
    private SlotList?[] _facts = [];

    /// <summary>The numbers of the outputs that have facts, in order.</summary>
    public List<int> Outputs
    {
        get
        {
            _outputs.Sort();
            return _outputs;
        }
    }

    public ReadOnlySpan<int> FactsOf(int output) => _facts[output]!.Span;

    public void Add(int output, int slot)
    {
        if (output >= _facts.Length)
            Array.Resize(ref _facts, Math.Max(output + 1, _facts.Length * 2));
        var facts = _facts[output] ??= new SlotList();
        if (facts.Count == 0)
            _outputs.Add(output);
        facts.Add(slot);
    }

    /// <summary>Forgets the facts. Room that only a large batch needs is not kept.</summary>
    public void Clear()
    {
        foreach (var output in _outputs)
        {
            if (_facts[output]!.Count > MostKept)
                _facts[output] = null;
            else
                _facts[output]!.Clear();
        }

        _outputs.Clear();
    }
}
