using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Passes on what it is given: the start of the network, and the start of each part that belongs to one node.</summary>
internal sealed class PassNode(int id, NodeType? kind) : TokenSource(id)
{
    public override NodeType? Kind => kind;

    public override void Insert(NetworkState state, List<Token> tokens) => PassInserted(state, tokens);

    public override void Update(NetworkState state, List<Token> tokens) => PassUpdated(state, tokens);

    public override void Retract(NetworkState state, List<Token> tokens) => PassRetracted(state, tokens);
}
