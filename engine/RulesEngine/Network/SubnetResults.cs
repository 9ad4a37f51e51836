using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Brings what comes out of a subnet back to the node it belongs to.</summary>
internal sealed class SubnetResults(int id, SubnetNode owner) : TokenNode(id)
{
    public override NodeType? Kind => NodeType.Adapter;

    public override IEnumerable<NetworkNode> Next => [owner];

    public override void Insert(NetworkState state, List<Token> tokens) => owner.ResultsInserted(state, tokens);

    public override void Update(NetworkState state, List<Token> tokens) => owner.ResultsUpdated(state, tokens);

    public override void Retract(NetworkState state, List<Token> tokens) => owner.ResultsRetracted(state, tokens);
}
