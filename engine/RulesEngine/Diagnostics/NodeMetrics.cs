using RulesEngine.Network;

namespace RulesEngine.Diagnostics;

/// <summary>The counters of a node, by what happened.</summary>
internal sealed class NodeMetrics(NetworkNode node, NetworkState state) : INodeMetrics
{
    private readonly int[] _inputs = new int[3];
    private readonly int[] _outputs = new int[3];
    private readonly TimeSpan[] _durations = new TimeSpan[3];

    public int NodeId => node.Id;

    public int? ElementCount => state.CountOf(node);

    public int InsertInputCount => _inputs[(int)FactChange.Insert];

    public int UpdateInputCount => _inputs[(int)FactChange.Update];

    public int RetractInputCount => _inputs[(int)FactChange.Retract];

    public int InsertOutputCount => _outputs[(int)FactChange.Insert];

    public int UpdateOutputCount => _outputs[(int)FactChange.Update];

    public int RetractOutputCount => _outputs[(int)FactChange.Retract];

    public long InsertDurationMilliseconds => Milliseconds(FactChange.Insert);

    public long UpdateDurationMilliseconds => Milliseconds(FactChange.Update);

    public long RetractDurationMilliseconds => Milliseconds(FactChange.Retract);

    public TimeSpan Duration => _durations[0] + _durations[1] + _durations[2];

    public long AllocatedBytes { get; private set; }

    public void Took(FactChange change, int count) => _inputs[(int)change] += count;

    public void Passed(FactChange change, int count) => _outputs[(int)change] += count;

    public void Spent(FactChange change, TimeSpan time, long bytes)
    {
        _durations[(int)change] += time;
        AllocatedBytes += bytes;
    }

    public void Reset()
    {
        Array.Clear(_inputs);
        Array.Clear(_outputs);
        Array.Clear(_durations);
        AllocatedBytes = 0;
    }

    private long Milliseconds(FactChange change) => (long)_durations[(int)change].TotalMilliseconds;
}
