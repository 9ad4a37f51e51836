using RulesEngine.Benchmarks.Facts;
using RulesEngine.Benchmarks.Packs;
using RulesEngine.Benchmarks.Workloads;

namespace RulesEngine.Benchmarks;

/// <summary>The workloads by name.</summary>
internal static class WorkloadTable
{
    private static readonly OrderedDictionary<string, Func<int, Workload>> s_workloads = new(StringComparer.Ordinal)
    {
        ["filter"] = facts => new Filter(facts),
        ["join"] = facts => new Join(Country.InParts(facts, (5, 20, 75))),
        ["join-star"] = facts => new Join(Country.OfAllocations(facts, programmes: 200)),
        ["not"] = facts => new Not(Country.InParts(facts, (0, 20, 0))),
        ["exists"] = facts => new Exists(Country.InParts(facts, (0, 20, 0))),
        ["agg-group"] = facts => new Group(Country.InParts(facts, (2, 0, 98))),
        ["agg-20"] = facts => new Group(Country.OfAllocations(facts, programmes: 0)),
        ["agg-collect"] = facts => new Collect(facts),
        ["chain"] = facts => new Chain(facts),
        ["chain-flat"] = facts => new FlatChain(facts),
        ["pack"] = facts => new Pack(Country.WithTwentyRegions(facts)),
    };

    public static IEnumerable<string> Names => s_workloads.Keys;

    /// <exception cref="InvalidOperationException">The rules and the floor do not agree: nothing measured would mean anything.</exception>
    public static Workload Create(string name, int facts)
    {
        var workload = s_workloads[name](facts);
        var (byRules, byHand) = (workload.AskRules(), workload.AnswerByHand());
        return byRules == byHand
            ? workload
            : throw new InvalidOperationException($"{name} with {facts} facts: the rules find {byRules}, the floor finds {byHand}.");
    }
}
