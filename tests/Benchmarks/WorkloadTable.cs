using RulesEngine.Benchmarks.Workloads;

namespace RulesEngine.Benchmarks;

/// <summary>The workloads by name.</summary>
internal static class WorkloadTable
{
    private static readonly OrderedDictionary<string, Func<int, Workload>> s_workloads = new(StringComparer.Ordinal)
    {
        ["filter"] = facts => new Filter(facts),
        ["join"] = facts => new Join(facts),
        ["not"] = facts => new Not(facts),
        ["agg-group"] = facts => new Group(facts),
        ["agg-collect"] = facts => new Collect(facts),
        ["chain"] = facts => new Chain(facts),
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
