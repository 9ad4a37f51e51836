namespace RulesEngine;

/// <summary>A rule went wrong while a session worked.</summary>
public class RuleExecutionException : Exception
{
    internal RuleExecutionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
