using System.Linq.Expressions;

namespace RulesEngine.Diagnostics;

/// <summary>An expression of a rule was evaluated.</summary>
public class ExpressionEventArgs : EventArgs
{
    private readonly Func<object?[]> _arguments;

    /// <summary>An evaluation of <paramref name="expression"/>; <paramref name="exception"/> is what it threw, null where it succeeded.</summary>
    public ExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, object? result)
        : this(expression, exception, () => arguments, result)
    {
    }

    internal ExpressionEventArgs(Expression expression, Exception? exception, Func<object?[]> arguments, object? result)
    {
        Expression = expression;
        Exception = exception;
        _arguments = arguments;
        Result = result;
    }

    /// <summary>The expression, as the rule states it.</summary>
    public Expression Expression { get; }

    /// <summary>What the expression threw; null where it succeeded.</summary>
    public Exception? Exception { get; }

    /// <summary>The values of the expression's parameters, in their order; an action's context is not among them.</summary>
    public IReadOnlyCollection<object?> Arguments => _arguments();

    /// <summary>What the expression gave; false for a condition that threw, null for an action.</summary>
    public object? Result { get; }
}
