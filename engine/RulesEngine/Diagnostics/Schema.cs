using RulesEngine.Network;

namespace RulesEngine.Diagnostics;

/// <summary>Shows the network to readers: its logical nodes, and the ways between them through whatever serves the machinery only.</summary>
internal static class Schema
{
    public static ReteGraph Of(CompiledNetwork network)
    {
        var root = new ReteNode(-1, NodeType.Root, null, [], [], []);
        var visible = network.Nodes
            .Where(node => node.Kind is not null)
            .Distinct()
            .ToDictionary(node => node, node => new ReteNode(
                node.Id, node.Kind!.Value, node.OutputType, [], [.. node.Expressions], [.. node.Rules]));
        var links = network.Types.Select(type => new ReteLink(root, visible[type]))
            .Concat(visible.SelectMany(pair => VisibleAfter(pair.Key).Select(next => new ReteLink(pair.Value, visible[next]))));
        return new ReteGraph([root, .. visible.Values.OrderBy(node => node.Id)], [.. links]);
    }

    private static IEnumerable<NetworkNode> VisibleAfter(NetworkNode node) =>
        node.Next.SelectMany(next => next.Kind is null ? VisibleAfter(next) : [next]).Distinct();
}
