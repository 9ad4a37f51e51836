using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using RulesEngine.Benchmarks;
using RulesEngine.Benchmarks.Changes;
using RulesEngine.Benchmarks.Packs;
using RulesEngine.Benchmarks.Pages;
using RulesEngine.Benchmarks.Party;

if (args is ["glance", .. var asked])
{
    string[] names = [.. asked.Where(word => !char.IsAsciiDigit(word[0]))];
    var sizes = asked.Except(names).Select(word => int.Parse(word, CultureInfo.InvariantCulture));
    if (names.Except(WorkloadTable.Names).FirstOrDefault() is { } unknown)
    {
        Console.Error.WriteLine($"There is no workload '{unknown}'. There are {string.Join(", ", WorkloadTable.Names)}.");
        Environment.ExitCode = 2;
        return;
    }

    Glance.Write(Console.Out, names, [.. sizes]);
    return;
}

if (args is ["changes"])
{
    ChangeGlance.Write(Console.Out, 10_000, 100_000, 1_000_000);
    return;
}

if (args is ["compile"])
{
    CompileGlance.Write(Console.Out);
    return;
}

if (args is ["manners"])
{
    MannersGlance.Write(Console.Out, 16, 32, 64, 128);
    return;
}

if (args is ["pages"])
{
    PageGlance.Write(Console.Out);
    return;
}

// In this process: a project that the benchmarks generate would inherit the repository's locked package versions.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(8);
BenchmarkSwitcher.FromAssembly(typeof(LoadAndFire).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
