using System.Globalization;

namespace RulesEngine.Benchmarks.Pages;

/// <summary>All documents in a minute: processor time, the best of some runs, and what is allocated for each page.</summary>
internal static class PageGlance
{
    private const int Runs = 5;

    public static void Write(TextWriter output)
    {
        output.WriteLine("| document | pages | ms | pages/s | KB allocated a page | floor ms | × floor |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var name in PageWorkloads.Names)
            output.WriteLine(Row(name, PageWorkloads.Create(name)));
    }

    private static string Row(string name, PageWorkload workload)
    {
        var floor = Best(workload.DeflateOnly);
        var made = Best(workload.SetAndWrite);
        var before = GC.GetAllocatedBytesForCurrentThread();
        workload.SetAndWrite();
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / workload.PageCount;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {workload.PageCount} | {made:0} | {workload.PageCount / made * 1000:0} | {allocated:0} | {floor:0} | {made / floor:0.0} |");
    }

    // Processor time and not time of day: other work on the machine disturbs it less.
    private static double Best(Func<long> work) => Enumerable.Range(0, Runs).Min(_ =>
    {
        var start = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    });
}
