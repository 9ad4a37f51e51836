namespace RulesEngine;

/// <summary>An expression of a rule threw. The author's exception is the inner one.</summary>
public abstract class RuleExpressionEvaluationException : RuleExecutionException
{
    private protected RuleExpressionEvaluationException(string message, string expression, Exception? innerException)
        : base(message, innerException) => Expression = expression;

    /// <summary>The expression, as text.</summary>
    public string Expression { get; }

    /// <inheritdoc/>
    public override string Message => base.Message + Environment.NewLine + Expression;
}
