using System.Linq.Expressions;
using RulesEngine.Compilation;
using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.Plans.Collections;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Tables;

namespace RulesEngine.Plans;

/// <summary>Reads the way to a rule through the network as a plan, where it is one a plan can take.</summary>
/// <remarks>
/// A plan finds again what it does not keep. So nothing it passes twice may change by itself.
/// </remarks>
internal sealed class PlanBuilder(List<NetworkNode> nodes)
{
    private const int NoCell = -1;

    private readonly List<PlanPart> _parts = [];
    private readonly RowCells _cells = new();
    private readonly List<FactMemoryNode> _memories = [];
    private readonly List<LambdaExpression> _evaluated = [];

    private bool _looksAtGroups;

    /// <summary>The plan; null where the rule needs tokens.</summary>
    /// <param name="rule">The end of the way.</param>
    /// <param name="nodes">Takes what plans need in the network beside what it has.</param>
    public static MatchPlan? TryBuild(RuleNode rule, List<NetworkNode> nodes)
    {
        var builder = new PlanBuilder(nodes);
        var way = WayTo(rule);
        for (var order = 0; order < way.Count; order++)
        {
            if (!builder.TryAdd(way[order], order))
                return null;
        }

        return builder.TryBuildPlan(rule);
    }

    private static List<TokenSource> WayTo(RuleNode rule)
    {
        var way = new List<TokenSource>();
        for (var node = rule.Source; node is not null; node = node.Source)
            way.Insert(0, node);
        way.RemoveAt(0);
        return way;
    }

    private bool TryAdd(TokenSource node, int order) => node switch
    {
        JoinNode join => TryAddJoin(join, order),
        AggregateNode query when order == 0 => TryAddTable(query, QueryTable.TryRead(query, nodes), order),
        QuantifierNode quantifier when order == 0 => TryAddGate(quantifier, quantifier, order),
        GateNode gate => TryAddGate(gate, gate.Quantifier, order),
        QuantifierNode quantifier => TryAddQuantifier(quantifier, order),
        BindingNode binding => TryAddBinding(binding, order),
        AggregateNode query => TryAddCollection(query, order),
        FilterNode filter => TryAddFilter(filter, order),
        _ => false,
    };

    private bool TryAddJoin(JoinNode join, int order)
    {
        if (!CanTake(join))
            return false;

        // What is tested before the last pattern is tested again when facts of later patterns come.
        if (_evaluated.Exists(ChangesByItself))
            return false;
        var key = join.Test.RightKey is null ? null : KeyedJoin.Of(join, _memories.Count, _cells, _memories);
        AddPattern(join, join.Right, join.Test, order, key);
        _evaluated.AddRange(join.Test.Conditions.Select(condition => condition.Lambda));
        return true;
    }

    private bool TryAddTable(AggregateNode query, PlanTable? table, int order)
    {
        if (table is not null)
            AddPattern(query, table.Direct, JoinTest.None, order, null);
        return table is not null;
    }

    private bool TryAddGate(NetworkNode node, QuantifierNode quantifier, int order)
    {
        if (GateTable.TryRead(quantifier, nodes) is not { } gate)
            return false;
        _parts.Add(new PlanJoin(node, gate.Direct, JoinTest.None, order, _memories.Count, NoCell, null));
        _memories.Add(gate.Direct);
        return true;
    }

    private void AddPattern(NetworkNode node, FactMemoryNode memory, JoinTest test, int order, KeyedJoin? key)
    {
        var level = _memories.Count;
        _parts.Add(new PlanJoin(node, memory, test, order, level, _cells.AddFact(level, memory.OutputType), key));
        _memories.Add(memory);
    }

    private bool TryAddQuantifier(QuantifierNode quantifier, int order)
    {
        if (quantifier.Subnet.Outputs is not [JoinNode { Outputs: [var results] } witnesses] || results != quantifier.Results)
            return false;
        if (!QueryTable.CanRead(witnesses.Right, nodes) || !GroupKey.CanBeRead(witnesses.Test, _cells))
            return false;
        var key = GroupKey.Of(witnesses.Right, witnesses.Test, keepsTurns: true, _cells, _memories);
        _parts.Add(new PlanQuantifier(quantifier, witnesses, order, _cells.Count, _memories.Count, key));
        _looksAtGroups = true;
        _evaluated.AddRange(witnesses.Test.Conditions.Select(condition => condition.Lambda));
        return true;
    }

    // Nobody hears of what is left out of a view: so nothing may throw there, and nothing but the key may be tested.
    private bool TryAddCollection(AggregateNode query, int order)
    {
        if (query.Operator is not { Collected: { } type, ReadsOnlyFacts: true } || query.Subnet.Outputs is not [JoinNode { Outputs: [var results] } facts] || results != query.Results)
            return false;
        var test = facts.Test;
        if (!QueryTable.CanRead(facts.Right, nodes) || !GroupKey.CanBeRead(test, _cells) || test is not { Remainder.Length: 0, LeftKey.Waivers.Length: 0, RightKey.Waivers.Length: 0 } || !Harmless.Is(test))
            return false;
        var key = GroupKey.Of(facts.Right, test, keepsTurns: false, _cells, _memories);
        GroupContent content = query.Operator.Expressions.Count == 0 ? new GroupView(type) : KeyedQuery.Of(query, key.Index);
        _parts.Add(new PlanCollection(facts, query, order, _cells.AddValue(query.OutputType), key, content));
        _looksAtGroups = true;
        return true;
    }

    private bool TryAddBinding(BindingNode binding, int order)
    {
        // Of what comes before any fact somebody hears when the session begins.
        if (_memories.Count == 0)
            return false;
        _parts.Add(new PlanLet(binding, order, _cells.AddValue(binding.OutputType)));
        _evaluated.Add(binding.Value.Lambda);
        return true;
    }

    private bool TryAddFilter(FilterNode filter, int order)
    {
        _parts.Add(new PlanFilter(filter, order, _cells.Count - 1));
        _evaluated.AddRange(filter.Conditions.Select(condition => condition.Lambda));
        return true;
    }

    private MatchPlan? TryBuildPlan(RuleNode rule)
    {
        if (_memories.Count == 0 || (_looksAtGroups && _evaluated.Exists(ChangesByItself)))
            return null;
        if (_memories.Count > (_looksAtGroups ? 1 : 2))
            _memories.ForEach(memory => memory.KeepEvents());
        return new MatchPlan(rule, new PlanParts(_parts, _cells));
    }

    private bool CanTake(JoinNode join) =>
        QueryTable.CanRead(join.Right, nodes) && (join.Test.RightKey is not { } key || KeyLambda.TypeOf(key) is not null);

    private static bool ChangesByItself(LambdaExpression lambda) => JoinSide.ChangesByItself(lambda.Body);
}
