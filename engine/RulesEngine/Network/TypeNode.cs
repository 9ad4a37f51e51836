using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Where facts of one type, derived types included, enter the network.</summary>
internal sealed class TypeNode(int id, Type type) : AlphaNode(id)
{
    private FactMemoryNode[]? _keyed;

    public Type Type { get; } = type;

    public override NodeType? Kind => NodeType.Type;

    public override Type OutputType => Type;

    public void Take(NetworkState state, FactChange change, ReadOnlySpan<int> slots)
    {
        using var measured = state.Measure(this, change, slots.Length);
        switch (change)
        {
            case FactChange.Insert:
                Insert(state, slots);
                break;
            case FactChange.Update:
                Update(state, slots);
                break;
            default:
                Retract(state, slots);
                break;
        }
    }

    /// <summary>Puts a changed fact where its keys belong now, in every memory that has it.</summary>
    public void Rekey(NetworkState state, int slot)
    {
        foreach (var memory in _keyed ??= [.. MemoriesBelow(this).Where(memory => memory.HasKeys)])
            memory.Rekey(state, slot);
    }

    public override void Insert(NetworkState state, ReadOnlySpan<int> slots) => PassInserted(state, slots);

    public override void Update(NetworkState state, ReadOnlySpan<int> slots) => PassUpdated(state, slots);

    private static IEnumerable<FactMemoryNode> MemoriesBelow(AlphaNode node) =>
        node.Outputs.SelectMany(output => output is AlphaNode further ? MemoriesBelow(further) : output is FactMemoryNode memory ? [memory] : []);
}
