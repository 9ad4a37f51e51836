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
        MarkLive(nodes);
        foreach (var memory in nodes.OfType<FactMemoryNode>())
            memory.TellTo(memory.Joins.SelectMany(ListenersBehind).Distinct());
        foreach (var query in nodes.OfType<AggregateNode>())
            query.Grouping?.Groups.TellTo(PlansBehind(query));
        foreach (var node in nodes)
        {
            (node as TokenSource)?.LeaveOutPlanned();
            if (node.IsLive)
                node.Prepare();
        }
    }

    // Whoever is told of facts is told in the order in which tokens would have come to the rules.
    private static IEnumerable<MemoryListener> ListenersBehind(JoinNode join)
    {
        if (join.IsLive)
            yield return new(join, null);
        foreach (var listener in PlansBehind(join))
            yield return listener;
    }

    private static IEnumerable<MemoryListener> PlansBehind(NetworkNode node) =>
        RulesBehind(node).Select(rule => rule.Plan?.SeedOf(node)).OfType<PlanSeed>().Select(seed => new MemoryListener(null, seed));

    private static IEnumerable<RuleNode> RulesBehind(NetworkNode node) => node switch
    {
        RuleNode rule => [rule],
        TokenSource source => source.Outputs.SelectMany(RulesBehind),
        _ => node.Next.SelectMany(RulesBehind),
    };

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
            if (node.IsLive)
                continue;
            node.IsLive = true;
            foreach (var previous in before.GetValueOrDefault(node, []))
                open.Push(previous);
        }
    }
}
