namespace RulesEngine;

/// <summary>What became of a batch of facts.</summary>
public interface IFactResult
{
    /// <summary>Number of facts that could not be taken; 0 when all went in.</summary>
    int FailedCount { get; }

    /// <summary>The facts that could not be taken, in the order given.</summary>
    IReadOnlyCollection<object> Failed { get; }
}
