namespace RulesEngine;

/// <summary>A condition, binding or query selector threw. Rules share conditions, so no single rule is named.</summary>
public sealed class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(string message, string expression, Exception innerException)
        : base(message, expression, innerException)
    {
    }
}
