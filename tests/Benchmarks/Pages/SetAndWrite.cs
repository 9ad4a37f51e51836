using BenchmarkDotNet.Attributes;

namespace RulesEngine.Benchmarks.Pages;

/// <summary>A document is set and written; beside it the floor. The ratio is the figure that counts.</summary>
[MemoryDiagnoser]
public class SetAndWrite
{
    private PageWorkload _workload = null!;

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    public static IEnumerable<string> Names => PageWorkloads.Names;

    [GlobalSetup]
    public void Create() => _workload = PageWorkloads.Create(Name);

    [Benchmark(Baseline = true)]
    public long Floor() => _workload.DeflateOnly();

    [Benchmark]
    public long Pages() => _workload.SetAndWrite();
}
