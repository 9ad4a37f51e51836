using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Where facts of one type, derived types included, enter the network.</summary>
internal sealed class TypeNode(int id, Type type) : AlphaNode(id)
{
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

    public override void Insert(NetworkState state, ReadOnlySpan<int> slots) => PassInserted(state, slots);

    public override void Update(NetworkState state, ReadOnlySpan<int> slots) => PassUpdated(state, slots);
}
