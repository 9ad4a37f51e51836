using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using RulesEngine.Benchmarks;
using RulesEngine.Benchmarks.Pages;

if (args is ["glance"])
{
    Glance.Write(Console.Out, 1_000, 10_000, 100_000);
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
