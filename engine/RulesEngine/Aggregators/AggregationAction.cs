namespace RulesEngine.Aggregators;

/// <summary>What became of one aggregate.</summary>
public enum AggregationAction
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It changed or took another's place.</summary>
    Modified = 2,

    /// <summary>It is gone.</summary>
    Removed = 3,
}
