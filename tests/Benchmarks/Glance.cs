using System.Globalization;

namespace RulesEngine.Benchmarks;

/// <summary>All workloads in a few minutes: processor time, the best of some runs, and what a session keeps for each fact. For a look, not for a claim.</summary>
internal static class Glance
{
    private const int LargestOneByOne = 100_000;
    private static readonly int[] s_sizes = [1_000, 10_000, 100_000];

    /// <param name="names">The workloads to look at; all where none is named.</param>
    /// <param name="sizes">Numbers of facts; 1,000 to 100,000 where none is given. One fact a call is left out beyond that.</param>
    public static void Write(TextWriter output, IReadOnlyList<string> names, IReadOnlyList<int> sizes)
    {
        output.WriteLine("| workload | facts | found | floor ms | rules ms | × floor | one by one ms | µs/updated fact | bytes/fact |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var name in names.Count > 0 ? names : WorkloadTable.Names)
        {
            foreach (var size in sizes.Count > 0 ? sizes : s_sizes)
                output.WriteLine(Row(name, WorkloadTable.Create(name, size)));
        }
    }

    private static string Row(string name, Workload workload)
    {
        var floor = Best.Of(workload.AnswerByHand);
        var rules = Best.Of(workload.AskRules);
        var oneByOne = workload.Country.All.Length > LargestOneByOne ? "–" : Best.Of(workload.AskRulesOneByOne).ToString("0.00", CultureInfo.InvariantCulture);
        var update = Best.Of(workload.PrepareUpdate()) * 1_000 / (workload.Country.All.Length / 100);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {workload.Country.All.Length} | {workload.AnswerByHand()} | {floor:0.0000} | {rules:0.00} | {rules / floor:0} | {oneByOne} | {update:0.00} | {workload.MeasureBytesPerFact()} |");
    }
}
