using RulesEngine.Benchmarks.Facts;

namespace RulesEngine.Benchmarks.Workloads;

/// <summary>An activity with few participants: the first thing that both chains derive.</summary>
internal sealed class Weak(Activity activity)
{
    public Activity Activity => activity;
}
