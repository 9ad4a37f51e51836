using System.Diagnostics;
using RulesEngine.Network;

namespace RulesEngine.Diagnostics;

/// <summary>Measures nodes while they work: time and memory go to the node that is at it, not to the one that called it.</summary>
internal sealed class Meter(Func<NetworkNode, NodeMetrics> metricsOf)
{
    private readonly List<(NodeMetrics Metrics, FactChange Change)> _atWork = [];
    private long _time;
    private long _bytes;

    public int Depth => _atWork.Count;

    private FactChange Change => _atWork is [.., var (_, change)] ? change : FactChange.Insert;

    public void Enter(NetworkNode node, FactChange change, int count)
    {
        Settle();
        var metrics = metricsOf(node);
        metrics.Took(change, count);
        _atWork.Add((metrics, change));
    }

    /// <summary>Leaves all that was entered from a depth on: who throws leaves without a word.</summary>
    public void LeaveTo(int depth)
    {
        Settle();
        _atWork.RemoveRange(depth, _atWork.Count - depth);
    }

    public void Took(NetworkNode node, FactChange change, int count) => metricsOf(node).Took(change, count);

    public void Passed(NetworkNode node, FactChange change, int count) => metricsOf(node).Passed(change, count);

    /// <summary>One more combination, by the change that is at work.</summary>
    public void Took(NetworkNode node) => metricsOf(node).Took(Change, 1);

    /// <inheritdoc cref="Took(NetworkNode)"/>
    public void Passed(NetworkNode node) => metricsOf(node).Passed(Change, 1);

    private void Settle()
    {
        var (time, bytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        if (_atWork is [.., var (metrics, change)])
            metrics.Spent(change, Stopwatch.GetElapsedTime(_time, time), Math.Max(0, bytes - _bytes));
        (_time, _bytes) = (time, GC.GetAllocatedBytesForCurrentThread());
    }
}
