using System.Linq.Expressions;
using RulesEngine.Compilation;
using RulesEngine.Diagnostics;
using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>Reads the way to a rule through the network as a plan, where it is one a plan can take.</summary>
/// <remarks>
/// A plan finds again what it does not keep. So nothing it passes twice may change by itself, and what it binds beside
/// facts comes last.
/// </remarks>
internal sealed class PlanBuilder(List<NetworkNode> nodes)
{
    private readonly List<PlanPart> _parts = [];
    private readonly List<PlanPart> _ordered = [];
    private readonly List<FactMemoryNode> _memories = [];
    private readonly List<PlanGrouping> _groupings = [];
    private readonly List<Func<PlanStep>> _tail = [];
    private readonly List<Type> _valueTypes = [];
    private readonly List<LambdaExpression> _evaluated = [];

    private bool _looksAtGroups;

    private int Width => _memories.Count + _valueTypes.Count;

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
        AggregateNode query when order == 0 => TryAddGrouping(query, order),
        QuantifierNode quantifier => TryAddQuantifier(quantifier, order),
        BindingNode binding => TryAddBinding(binding, order),
        SharedQueryNode { Collected: { } query } => TryAddCollection(query, order),
        FilterNode filter => TryAddFilter(filter, order),
        _ => false,
    };

    private bool TryAddJoin(JoinNode join, int order)
    {
        if (!CanTake(join) || _tail.Count > 0)
            return false;

        // What is tested before the last pattern is tested again when facts of later patterns come.
        if (_evaluated.Exists(ChangesByItself))
            return false;
        var part = new PlanJoin(join, join.Right, join.Test, order, _memories.Count, join.Test.RightKey is null ? null : KeyedJoin.Of(join, _memories.Count, _memories));
        _parts.Add(part);
        _ordered.Add(part);
        _memories.Add(join.Right);
        _evaluated.AddRange(join.Test.Conditions.Select(condition => condition.Lambda));
        return true;
    }

    private bool TryAddGrouping(AggregateNode query, int order)
    {
        if (PlanGrouping.TryRead(query, nodes) is not { } grouping)
            return false;
        var part = new PlanJoin(query, grouping.Groups, JoinTest.None, order, 0, null);
        _parts.Add(part);
        _ordered.Add(part);
        _memories.Add(grouping.Groups);
        _groupings.Add(grouping);
        return true;
    }

    private bool TryAddQuantifier(QuantifierNode quantifier, int order)
    {
        if (quantifier.Subnet.Outputs is not [JoinNode { Outputs: [var results] } witnesses] || results != quantifier.Results)
            return false;
        if (witnesses.Right.Kind != NodeType.AlphaMemory || !GroupKey.CanBeRead(witnesses.Test, _memories.Count))
            return false;
        var part = new PlanQuantifier(quantifier, witnesses, order, Width, GroupKey.Of(witnesses.Right, witnesses.Test, keepsTurns: true, _memories));
        _parts.Add(part);
        _looksAtGroups = true;
        if (_valueTypes.Count == 0)
            _ordered.Add(part);
        else
            _tail.Add(() => new QuantifierStep(part));
        _evaluated.AddRange(witnesses.Test.Conditions.Select(condition => condition.Lambda));
        return true;
    }

    // Nobody hears of what is left out of a view: so nothing may throw there, and nothing but the key may be tested.
    private bool TryAddCollection(CollectedQuery query, int order)
    {
        if (!GroupKey.CanBeRead(query.Test, _memories.Count) || query.Test is not { Remainder.Length: 0, LeftKey.Waivers.Length: 0, RightKey.Waivers.Length: 0 } || !Harmless.Is(query.Test))
            return false;
        var part = new PlanCollection(query.Facts, query.Test, order, Width, GroupKey.Of(query.Facts.Right, query.Test, keepsTurns: false, _memories), query.View);
        _parts.Add(part);
        _valueTypes.Add(query.Type);
        _tail.Add(() => new CollectStep(part));
        _looksAtGroups = true;
        return true;
    }

    private bool TryAddBinding(BindingNode binding, int order)
    {
        var level = Width;
        _valueTypes.Add(binding.OutputType);
        _tail.Add(() => new BindStep(binding, order, level));
        _evaluated.Add(binding.Value.Lambda);
        return true;
    }

    private bool TryAddFilter(FilterNode filter, int order)
    {
        var level = Width - 1;
        _tail.Add(() => new FilterStep(filter, order, level));
        _evaluated.AddRange(filter.Conditions.Select(condition => condition.Lambda));
        return true;
    }

    private MatchPlan? TryBuildPlan(RuleNode rule)
    {
        if (_memories.Count == 0 || (_looksAtGroups && _evaluated.Exists(ChangesByItself)))
            return null;
        if (_memories.Count > (_looksAtGroups ? 1 : 2))
            _memories.ForEach(memory => memory.KeepEvents());
        return new MatchPlan(rule, new PlanParts(_parts, _ordered, () => _tail.Select(create => create()), _valueTypes, _groupings));
    }

    private static bool CanTake(JoinNode join) =>
        join.Right.Kind == NodeType.AlphaMemory && (join.Test.RightKey is not { } key || KeyLambda.TypeOf(key) is not null);

    private static bool ChangesByItself(LambdaExpression lambda) => JoinSide.ChangesByItself(lambda.Body);
}
