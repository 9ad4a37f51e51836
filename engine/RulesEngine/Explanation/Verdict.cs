namespace RulesEngine.Explanation;

/// <summary>What came of a condition.</summary>
public enum Verdict
{
    /// <summary>It is true, whatever absent values turn out to be.</summary>
    Holds,

    /// <summary>It is false, whatever absent values turn out to be.</summary>
    Fails,

    /// <summary>It depends on absent values.</summary>
    Undecided,
}
