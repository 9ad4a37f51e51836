namespace RulesEngine.Diagnostics;

/// <summary>What a node of the schema took in, passed on and kept. Of facts and combinations, whichever the node deals with.</summary>
/// <remarks>
/// A rule found by a plan keeps no combinations of some of its facts. Its nodes count the facts that enter from their memories, and
/// the combinations that a search brings and lets through: for a new fact as new, for a changed one as changed. What goes is
/// counted where matches go, at the last node and the rule. The search is the time of the rule node.
/// A node that rules share counts once.
/// </remarks>
public interface INodeMetrics
{
    /// <summary>Number of the node in the schema.</summary>
    int NodeId { get; }

    /// <summary>How many facts or matches the node keeps now; null for nodes that keep none. Known while the metrics are switched off, too.</summary>
    int? ElementCount { get; }

    int InsertInputCount { get; }

    int UpdateInputCount { get; }

    int RetractInputCount { get; }

    int InsertOutputCount { get; }

    int UpdateOutputCount { get; }

    int RetractOutputCount { get; }

    /// <summary>Time in the node itself, without the nodes after it.</summary>
    long InsertDurationMilliseconds { get; }

    /// <inheritdoc cref="InsertDurationMilliseconds"/>
    long UpdateDurationMilliseconds { get; }

    /// <inheritdoc cref="InsertDurationMilliseconds"/>
    long RetractDurationMilliseconds { get; }

    /// <summary>The three durations together, as exactly as the clock has them.</summary>
    TimeSpan Duration { get; }

    /// <summary>Memory that the node itself asked for, in bytes, whether it still needs it or not.</summary>
    long AllocatedBytes { get; }

    /// <summary>Begins anew at zero.</summary>
    void Reset();
}
