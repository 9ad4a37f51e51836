using RulesEngine.Diagnostics;
using RulesEngine.Plans.Tables;

namespace RulesEngine.Network;

/// <summary>Lets the rows of a query that asks nothing of earlier patterns be joined like facts: the query runs once, not once a combination.</summary>
internal sealed class RowsNode : TokenNode
{
    public RowsNode(int id, FactMemoryNode memory)
        : base(id)
    {
        Memory = memory;
        memory.Rows = this;
    }

    public FactMemoryNode Memory { get; }

    /// <summary>What makes the rows; null where tokens bring them.</summary>
    public PlanTable? Table { get; set; }

    public override NodeType? Kind => NodeType.Adapter;

    public override IEnumerable<NetworkNode> Next => [Memory];

    public override void Insert(NetworkState state, List<Token> tokens) => Memory.Insert(state, tokens.ConvertAll(token => token.Fact!));

    public override void Update(NetworkState state, List<Token> tokens) => Memory.Update(state, tokens.ConvertAll(token => token.Fact!));

    public override void Retract(NetworkState state, List<Token> tokens) => Memory.Retract(state, tokens.ConvertAll(token => token.Fact!));
}
