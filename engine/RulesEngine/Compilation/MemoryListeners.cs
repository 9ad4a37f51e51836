using RulesEngine.Network;
using RulesEngine.Plans.Collections;
using RulesEngine.Plans.Seeds;
using RulesEngine.Plans.Tables;

namespace RulesEngine.Compilation;

/// <summary>Finds out who is told of the facts and rows of each memory: in the order in which tokens would have come to the rules.</summary>
internal sealed class MemoryListeners
{
    private readonly IReadOnlyList<FactMemoryNode> _memories;
    private readonly Dictionary<JoinNode, PlanTable> _tables = [];
    private readonly Dictionary<FactMemoryNode, PlanTable> _direct = [];
    private readonly Dictionary<JoinNode, KeyedQuery> _keyed = [];

    public MemoryListeners(IReadOnlyList<NetworkNode> nodes)
    {
        _memories = [.. nodes.OfType<FactMemoryNode>()];
        foreach (var table in nodes.Select(PlanTable.Of).OfType<PlanTable>())
        {
            _tables.TryAdd(table.Facts, table);
            _direct.TryAdd(table.Direct, table);
        }

        foreach (var query in nodes.OfType<AggregateNode>())
        {
            if (query is { Keyed: { } keyed, Subnet.Outputs: [JoinNode facts] })
                _keyed.TryAdd(facts, keyed);
        }
    }

    public void Tell()
    {
        foreach (var memory in _memories)
            memory.TellTo(Of(memory).Distinct());
    }

    private IEnumerable<MemoryListener> Of(FactMemoryNode memory) => _direct.TryGetValue(memory, out var table)
        ? RulesBehind(table.Node).Distinct().SelectMany(rule => rule.Plan?.SeedsOf(memory) ?? []).Select(seed => new MemoryListener(null, seed))
        : memory.Joins.SelectMany(Behind);

    private IEnumerable<MemoryListener> Behind(JoinNode join)
    {
        if (_tables.TryGetValue(join, out var table) && table.Outputs.Any(output => Of(output.Memory).Any()))
            yield return new(null, table.Seed);
        if (join.IsLive)
            yield return new(join, null);
        if (_keyed.TryGetValue(join, out var keyed))
            yield return new(null, keyed.Seed);
        foreach (var seed in RulesBehind(join).Select(rule => rule.Plan?.SeedOf(join)).OfType<PlanSeed>())
            yield return new(null, seed);
    }

    private static IEnumerable<RuleNode> RulesBehind(NetworkNode node) => node switch
    {
        RuleNode rule => [rule],
        TokenSource source => source.Outputs.SelectMany(RulesBehind),
        _ => node.Next.SelectMany(RulesBehind),
    };
}
