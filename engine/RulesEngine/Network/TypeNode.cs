using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Where facts of one type, derived types included, enter the network.</summary>
internal sealed class TypeNode(int id, Type type) : AlphaNode(id)
{
    public Type Type { get; } = type;

    public override NodeType? Kind => NodeType.Type;

    public override Type OutputType => Type;

    public override void Insert(NetworkState state, List<Fact> facts) => PassInserted(state, facts);

    public override void Update(NetworkState state, List<Fact> facts) => PassUpdated(state, facts);
}
