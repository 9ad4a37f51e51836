using RulesEngine.Network;
using RulesEngine.Plans;

namespace RulesEngine.Compilation;

/// <summary>Gives plans to the rules that can have one, and keeps tokens out of the parts of the network that only those need.</summary>
internal static class NetworkPlanner
{
    public static void Plan(List<NetworkNode> nodes)
    {
        foreach (var rule in nodes.OfType<RuleNode>().ToArray())
            rule.Plan = PlanBuilder.TryBuild(rule, nodes);
        PlanFamily.Unite(nodes.OfType<RuleNode>().Select(rule => rule.Plan).OfType<MatchPlan>());
        MarkLive(nodes);
        new MemoryListeners(nodes).Tell();
        foreach (var node in nodes)
        {
            (node as TokenSource)?.LeaveOutPlanned();
            if (node.IsLive)
                node.Prepare();
        }
    }

    private static void MarkLive(IReadOnlyList<NetworkNode> nodes)
    {
        var before = new Dictionary<NetworkNode, List<NetworkNode>>();
        foreach (var node in nodes.Distinct())
        {
            foreach (var next in node.Next)
            {
                if (!before.TryGetValue(next, out var known))
                    before.Add(next, known = []);
                known.Add(node);
            }
        }

        var open = new Stack<NetworkNode>(nodes.OfType<RuleNode>().Where(rule => rule.Plan is null));
        while (open.TryPop(out var node))
        {
            if (node.IsLive || node is RowsNode { Table: not null })
                continue;
            node.IsLive = true;
            foreach (var previous in before.GetValueOrDefault(node, []))
                open.Push(previous);
        }
    }
}
