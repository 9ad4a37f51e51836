using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.Diagnostics;
using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>A query that groups facts by a key and reads nothing of earlier patterns: its groups come and go like facts.</summary>
internal sealed class PlanGrouping
{
    private readonly AggregateNode _node;
    private readonly BoundExpression<object?> _key;
    private readonly int _index;
    private readonly Func<AlphaMemory, KeyIndex, int, object> _view;

    private PlanGrouping(AggregateNode node, JoinNode facts, FactMemoryNode groups, BoundExpression<object?> key)
    {
        _node = node;
        _key = key;
        Facts = facts;
        Groups = groups;
        groups.Store = StoreIn;
        var type = key.Lambda.ReturnType;
        _index = facts.Right.IndexKeyFor(new KeySelector(key.Code, [key], [EqualityComparer<object>.Default], [], []), keepsTurns: false, out _);
        _view = typeof(PlanGrouping).GetMethod(nameof(View), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type, key.Lambda.Parameters[0].Type)
            .CreateDelegate<Func<AlphaMemory, KeyIndex, int, object>>();
        Seed = new GroupingSeed(this);
    }

    /// <summary>The join that takes the facts in, as a reader of the network sees it.</summary>
    public JoinNode Facts { get; }

    /// <summary>Where the groups are kept, and who is told of them.</summary>
    public FactMemoryNode Groups { get; }

    public PlanSeed Seed { get; }

    /// <param name="node">The query.</param>
    /// <param name="nodes">Takes the memory of the groups.</param>
    /// <returns>Null where the query does more than group the facts of a pattern by a value of theirs.</returns>
    public static PlanGrouping? TryRead(AggregateNode node, List<NetworkNode> nodes)
    {
        if (node.Grouping is { } known)
            return known;
        if (node.Level > 0 || node.GroupKey is not { } key || node.Subnet.Outputs is not [JoinNode { Test.Conditions.Length: 0, Outputs: [var results] } facts] || results != node.Results)
            return null;
        if (facts.Right.Kind != NodeType.AlphaMemory || !Harmless.IsValue(key.Lambda) || key.Lambda.Parameters[0].Type != facts.Right.OutputType)
            return null;
        var groups = new FactMemoryNode(nodes.Count, null, node.OutputType);
        nodes.Add(groups);
        return node.Grouping = new(node, facts, groups, key);
    }

    public GroupingStore StoreIn(NetworkState state) => state.Memory(Groups, static (_, _) => new GroupingStore());

    public KeyIndex IndexOf(AlphaMemory facts) => facts.Index(_index);

    public object NewGroup(AlphaMemory facts, int group) => _view(facts, IndexOf(facts), group);

    /// <summary>Lets somebody hear of the keys of facts: all of them while evaluations are watched, else those that threw.</summary>
    public void Report(NetworkState state, AlphaMemory facts, int position)
    {
        if (state.WatchesConditions || IndexOf(facts).GroupOf(position) == KeyIndex.OpenGroup)
            state.TryCompute(_key, _node, state.Start, facts.FactAt(position), out _);
    }

    private static object View<TKey, TFact>(AlphaMemory memory, KeyIndex index, int group) => new GroupedFacts<TKey, TFact>(memory, index, group);
}
