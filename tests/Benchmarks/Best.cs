using System.Diagnostics;

namespace RulesEngine.Benchmarks;

/// <summary>What a piece of work takes at best: processor time, and not time of day, as other work on the machine disturbs it less.</summary>
internal static class Best
{
    private const int Runs = 5;
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_leastMeasured = TimeSpan.FromMilliseconds(20);

    /// <summary>Milliseconds, the best of some runs. The work is warm: compiled for good, which takes some calls and some time.</summary>
    public static double Of(Func<int> work)
    {
        for (var warmedUp = Stopwatch.StartNew(); warmedUp.Elapsed < s_warmUp;)
            work();
        return Enumerable.Range(0, Runs).Min(_ => Once(work, s_leastMeasured));
    }

    /// <summary>Milliseconds of the one call made here; the first of a process is cold.</summary>
    public static double OfFirst(Func<int> work) => Once(work, TimeSpan.Zero);

    // What is short is repeated.
    private static double Once(Func<int> work, TimeSpan least)
    {
        var start = Environment.CpuUsage.TotalTime;
        var repeated = 0;
        TimeSpan taken;
        do
        {
            work();
            repeated++;
            taken = Environment.CpuUsage.TotalTime - start;
        }
        while (taken < least);
        return taken.TotalMilliseconds / repeated;
    }
}
