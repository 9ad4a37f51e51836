using RulesEngine.Benchmarks.Facts;
using RulesEngine.Benchmarks.Workloads;

namespace RulesEngine.Benchmarks.Changes;

/// <summary>A hundredth of the facts of one kind changes: a session fires again, and a program by hand brings its answer up to date. Each has a country of its own.</summary>
internal sealed class ChangeWorkload
{
    private static readonly OrderedDictionary<string, Func<int, ChangeWorkload>> s_workloads = new(StringComparer.Ordinal)
    {
        ["join"] = facts => Of(
            () => Country.InParts(facts, (5, 20, 75)), country => country.Allocations, country => new Join(country), (country, changed) => new SmallGrantsKept(country, changed)),
        ["not"] = facts => Of(
            () => Country.InParts(facts, (0, 20, 0)), country => country.Activities, country => new Not(country), (country, changed) => new PreventionKept(country, changed)),
        ["agg-group"] = facts => Of(
            () => Country.InParts(facts, (2, 0, 98)), country => country.Allocations, country => new Group(country), (country, changed) => new NeedsKept(country, changed)),
    };

    private ChangeWorkload(int changed, Func<int> askRules, Func<int> answerByHand)
    {
        Changed = changed;
        AskRules = askRules;
        AnswerByHand = answerByHand;
    }

    public static IEnumerable<string> Names => s_workloads.Keys;

    /// <summary>How many facts change.</summary>
    public int Changed { get; }

    public Func<int> AskRules { get; }

    public Func<int> AnswerByHand { get; }

    /// <exception cref="InvalidOperationException">The rules and the floor do not agree there or back.</exception>
    public static ChangeWorkload Create(string name, int facts)
    {
        var workload = s_workloads[name](facts);
        for (var change = 1; change <= 4; change++)
        {
            var (byRules, byHand) = (workload.AskRules(), workload.AnswerByHand());
            if (byRules != byHand)
                throw new InvalidOperationException($"{name} with {facts} facts, change {change}: the rules find {byRules}, the floor finds {byHand}.");
        }

        return workload;
    }

    private static ChangeWorkload Of<TFact>(Func<Country> found, Func<Country, TFact[]> kind, Func<Country, Workload> rules, Func<Country, TFact[], IKeptAnswer> byHand)
        where TFact : IChangeable
    {
        var (asked, kept) = (found(), found());
        var changed = Hundredth(asked);
        return new ChangeWorkload(changed.Length, rules(asked).PrepareChange([.. changed]), byHand(kept, Hundredth(kept)).Change);

        TFact[] Hundredth(Country country) => [.. kind(country).Where((_, i) => i % 100 == 0)];
    }
}
