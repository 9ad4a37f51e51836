using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>An action threw.</summary>
public class RhsExpressionErrorEventArgs : RhsExpressionEventArgs, IRecoverableError
{
    /// <summary>A failure for <paramref name="match"/>.</summary>
    public RhsExpressionErrorEventArgs(Expression expression, Exception? exception, object?[] arguments, IMatch match)
        : base(expression, exception, arguments, match)
    {
    }

    /// <summary>True lets the following actions run instead of letting the exception out.</summary>
    public bool IsHandled { get; set; }
}
