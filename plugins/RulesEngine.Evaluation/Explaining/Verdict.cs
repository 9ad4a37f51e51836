namespace RulesEngine.Evaluation;

/// <summary>How a condition came out.</summary>
public enum Verdict
{
    /// <summary>It holds for certain.</summary>
    Holds,

    /// <summary>It fails for certain.</summary>
    Fails,

    /// <summary>An absent value leaves it open.</summary>
    Unknown,
}
