using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>An action ran.</summary>
public class RhsExpressionEventArgs : ExpressionEventArgs
{
    /// <summary>A run for <paramref name="match"/>.</summary>
    public RhsExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, IMatch match)
        : base(expression, exception, arguments, null) => Match = match;

    /// <summary>The match that fired.</summary>
    public IMatch Match { get; }
}
