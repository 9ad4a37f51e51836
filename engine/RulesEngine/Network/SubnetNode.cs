namespace RulesEngine.Network;

/// <summary>A node with a part of the network of its own below it: what an Exists, a Not or a query looks at for each token.</summary>
/// <remarks>
/// The node leads its tokens through that part itself and settles once, when everything they bring has come back.
/// So a change on the left reaches its outputs once, not a second time through the right.
/// </remarks>
internal abstract class SubnetNode : TokenSource
{
    protected SubnetNode(int id, int level, PassNode subnet, int resultsId)
        : base(id)
    {
        Level = level;
        Subnet = subnet;
        Results = new SubnetResults(resultsId, this);
    }

    /// <summary>Level of the tokens on the left.</summary>
    public int Level { get; }

    /// <summary>Start of the part below.</summary>
    public PassNode Subnet { get; }

    /// <summary>End of the part below.</summary>
    public TokenNode Results { get; }

    public override IEnumerable<NetworkNode> Next => [Subnet, .. base.Next];

    public abstract void ResultsInserted(NetworkState state, List<Token> tokens);

    public abstract void ResultsUpdated(NetworkState state, List<Token> tokens);

    public abstract void ResultsRetracted(NetworkState state, List<Token> tokens);
}
