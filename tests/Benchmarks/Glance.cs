using System.Diagnostics;
using System.Globalization;

namespace RulesEngine.Benchmarks;

/// <summary>All workloads in a few minutes: processor time, the best of some runs, and what a session keeps for each fact. For a look, not for a claim.</summary>
internal static class Glance
{
    private const int Runs = 5;
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_leastMeasured = TimeSpan.FromMilliseconds(20);

    public static void Write(TextWriter output, params int[] sizes)
    {
        output.WriteLine("| workload | facts | found | floor ms | rules ms | × floor | one by one ms | µs/updated fact | bytes/fact |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var name in WorkloadTable.Names)
        {
            foreach (var size in sizes)
                output.WriteLine(Row(name, WorkloadTable.Create(name, size)));
        }
    }

    private static string Row(string name, Workload workload)
    {
        var floor = Best(workload.AnswerByHand);
        var rules = Best(workload.AskRules);
        var oneByOne = Best(workload.AskRulesOneByOne);
        var update = Best(workload.PrepareUpdate()) * 1_000 / (workload.Country.All.Length / 100);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {workload.Country.All.Length} | {workload.AnswerByHand()} | {floor:0.000} | {rules:0.00} | {rules / floor:0} | {oneByOne:0.00} | {update:0.00} | {workload.MeasureBytesPerFact()} |");
    }

    // What is measured is warm: compiled for good, which takes some calls and some time.
    private static double Best(Func<int> answer)
    {
        for (var warmedUp = Stopwatch.StartNew(); warmedUp.Elapsed < s_warmUp;)
            answer();
        return Enumerable.Range(0, Runs).Min(_ => Measured(answer));
    }

    // Processor time and not time of day: other work on the machine disturbs it less. What is short is repeated.
    private static double Measured(Func<int> answer)
    {
        var start = Environment.CpuUsage.TotalTime;
        var repeated = 0;
        TimeSpan taken;
        do
        {
            answer();
            repeated++;
            taken = Environment.CpuUsage.TotalTime - start;
        }
        while (taken < s_leastMeasured);
        return taken.TotalMilliseconds / repeated;
    }
}
