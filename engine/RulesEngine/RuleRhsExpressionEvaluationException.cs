namespace RulesEngine;

/// <summary>An action threw.</summary>
public sealed class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(string message, string ruleName, string expression, Exception innerException)
        : base(message, expression, innerException) => RuleName = ruleName;

    /// <summary>The rule whose action it was.</summary>
    public string RuleName { get; }

    /// <inheritdoc/>
    public override string Message => base.Message + Environment.NewLine + RuleName;
}
