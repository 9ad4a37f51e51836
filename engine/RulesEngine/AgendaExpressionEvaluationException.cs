namespace RulesEngine;

/// <summary>A match filter threw.</summary>
public sealed class AgendaExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal AgendaExpressionEvaluationException(string message, string ruleName, string expression, Exception innerException)
        : base(message, expression, innerException) => RuleName = ruleName;

    /// <summary>The rule whose filter it was.</summary>
    public string RuleName { get; }

    /// <inheritdoc/>
    public override string Message => base.Message + Environment.NewLine + RuleName;
}
