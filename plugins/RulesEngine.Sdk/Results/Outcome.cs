namespace RulesEngine.Sdk;

/// <summary>What a rule says of one of its subjects.</summary>
public enum Outcome
{
    /// <summary>The rule holds for certain.</summary>
    Finding,

    /// <summary>The rule does not hold, whatever the absent values may be.</summary>
    Clear,

    /// <summary>A value that could decide is absent.</summary>
    NoData,
}
