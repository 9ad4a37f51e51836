namespace RulesEngine;

/// <summary>A rule could not be compiled. The cause is the inner exception.</summary>
public sealed class RuleCompilationException : Exception
{
    internal RuleCompilationException(string message, string ruleName, Exception innerException)
        : base(message, innerException) => RuleName = ruleName;

    /// <summary>The rule that could not be compiled; the first one, where several could not.</summary>
    public string RuleName { get; }

    /// <inheritdoc/>
    public override string Message => base.Message + Environment.NewLine + RuleName;
}
