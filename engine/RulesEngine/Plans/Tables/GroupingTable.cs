using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.Plans.Collections;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Seeds;

namespace RulesEngine.Plans.Tables;

/// <summary>A query that groups facts by a key and reads nothing of earlier patterns: its groups come and go like facts.</summary>
internal sealed class GroupingTable : PlanTable
{
    private readonly AggregateNode _node;
    private readonly BoundExpression<object?> _key;
    private readonly int _index;
    private readonly Func<AlphaMemory, KeyIndex, int, object> _view;

    private GroupingTable(AggregateNode node, JoinNode facts, FactMemoryNode groups, BoundExpression<object?> key)
        : base(node, facts, groups)
    {
        _node = node;
        _key = key;
        var type = key.Lambda.ReturnType;
        _index = facts.Right.IndexKeyFor(new KeySelector(key.Code, [key], [EqualityComparer<object>.Default], [], []), keepsTurns: false, out _);
        _view = typeof(GroupingTable).GetMethod(nameof(View), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type, key.Lambda.Parameters[0].Type)
            .CreateDelegate<Func<AlphaMemory, KeyIndex, int, object>>();
        Seed = new GroupingSeed(this);
        Connect();
    }

    public override PlanSeed Seed { get; }

    /// <param name="node">The query.</param>
    /// <param name="facts">The join that takes the facts in.</param>
    /// <param name="groups">The memory of the groups.</param>
    /// <returns>Null where the query does more than group the facts of a pattern by a value of theirs.</returns>
    public static GroupingTable? TryRead(AggregateNode node, JoinNode facts, FactMemoryNode groups) =>
        node.GroupKey is { } key && facts.Right.Kind == NodeType.AlphaMemory && Harmless.IsValue(key.Lambda) && key.Lambda.Parameters[0].Type == facts.Right.OutputType
            ? new(node, facts, groups, key)
            : null;

    // Without facts there are no groups.
    public override void Activate(NetworkState state)
    {
    }

    public GroupingStore GroupsIn(NetworkState state) => state.Memory(Direct, static (_, _) => new GroupingStore());

    public KeyIndex IndexOf(AlphaMemory facts) => facts.Index(_index);

    public object NewGroup(AlphaMemory facts, int group) => _view(facts, IndexOf(facts), group);

    /// <summary>Lets somebody hear of the keys of facts: all of them while evaluations are watched, else those that threw.</summary>
    public void Report(NetworkState state, AlphaMemory facts, int position)
    {
        if (state.WatchesConditions || IndexOf(facts).GroupOf(position) == KeyIndex.OpenGroup)
            state.TryCompute(_key, _node, state.Start, facts.FactAt(position), out _);
    }

    /// <summary>Passes on which groups went, changed and came.</summary>
    public void PassGroups(NetworkState state, List<int> removed, List<int> changed, List<int> added) => Pass(state, removed, changed, added);

    protected override IFactStore StoreIn(NetworkState state) => GroupsIn(state);

    private static object View<TKey, TFact>(AlphaMemory memory, KeyIndex index, int group) => new GroupedFacts<TKey, TFact>(memory, index, group);
}
