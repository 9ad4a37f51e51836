namespace RulesEngine.Diagnostics;

/// <summary>The compiled network as a graph.</summary>
public sealed class ReteGraph
{
    internal ReteGraph(IReadOnlyCollection<ReteNode> nodes, IReadOnlyCollection<ReteLink> links)
    {
        Nodes = nodes;
        Links = links;
    }

    /// <summary>The nodes by number.</summary>
    public IReadOnlyCollection<ReteNode> Nodes { get; }

    /// <summary>The ways between them, by source and order of creation.</summary>
    public IReadOnlyCollection<ReteLink> Links { get; }
}
