using BenchmarkDotNet.Attributes;

namespace RulesEngine.Benchmarks;

/// <summary>A session is created, loaded with all facts at once and fired; beside it the floor. The ratio is the figure that counts.</summary>
[MemoryDiagnoser]
public class LoadAndFire
{
    private Workload _workload = null!;

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [Params(1_000, 10_000, 100_000)]
    public int Facts { get; set; }

    public static IEnumerable<string> Names => WorkloadTable.Names;

    [GlobalSetup]
    public void Create() => _workload = WorkloadTable.Create(Name, Facts);

    [Benchmark(Baseline = true)]
    public int Floor() => _workload.AnswerByHand();

    [Benchmark]
    public int Rules() => _workload.AskRules();
}
