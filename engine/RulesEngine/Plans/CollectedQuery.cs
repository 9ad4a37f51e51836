using System.Linq.Expressions;
using RulesEngine.Compilation;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Plans;

/// <summary>A query that collects facts of a pattern by what ties them to earlier ones.</summary>
/// <param name="Query">The query, as a reader of the network sees it.</param>
/// <param name="Facts">The join that takes the facts in, as a reader of the network sees it.</param>
/// <param name="Test">What ties them to earlier patterns.</param>
/// <param name="Type">The type of the collection.</param>
/// <param name="View">Makes the collection of a group.</param>
internal sealed record CollectedQuery(AggregateNode Query, JoinNode Facts, JoinTest Test, Type Type, Func<AlphaMemory, KeyIndex, int, object> View)
{
    /// <summary>The query; null where it does more than collect.</summary>
    public static CollectedQuery? TryRead(AggregateNode node, AggregateElement query, Scope scope)
    {
        if (query.Name != AggregateElement.CollectName || query.Expressions.Count > 0 || node.Subnet.Outputs is not [JoinNode facts])
            return null;
        var own = query.Source.Declaration.Name;
        LambdaExpression[] ties = [.. query.Source.Expressions.Select(condition => condition.Expression).Where(condition => condition.Parameters.Any(parameter => parameter.Name != own))];
        return new(node, facts, JoinPlanner.Plan(ties, scope, own), query.ResultType, ViewOf(query.Source.ValueType));
    }

    private static Func<AlphaMemory, KeyIndex, int, object> ViewOf(Type fact) =>
        typeof(CollectedQuery).GetMethod(nameof(Collect), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(fact)
            .CreateDelegate<Func<AlphaMemory, KeyIndex, int, object>>();

    private static object Collect<TFact>(AlphaMemory memory, KeyIndex index, int group) => new CollectedGroup<TFact>(memory, index, group);
}
