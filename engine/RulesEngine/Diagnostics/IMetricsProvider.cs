namespace RulesEngine.Diagnostics;

/// <summary>What the nodes and rules of a session had to do. Switched off unless asked for: counting costs time.</summary>
public interface IMetricsProvider
{
    /// <summary>Whether the session counts from now on. False unless set; what was counted before stays.</summary>
    bool IsEnabled { get; set; }

    /// <summary>The metrics of a node of the schema; null where there is none of that number.</summary>
    INodeMetrics? FindByNodeId(int nodeId);

    /// <summary>The metrics of every node of the schema, in the order of the schema.</summary>
    IReadOnlyCollection<INodeMetrics> GetAll();

    /// <summary>The metrics of every rule, in the order compiled.</summary>
    IReadOnlyCollection<RuleMetrics> GetRules();

    /// <summary>Begins anew at zero.</summary>
    void Reset();
}
