using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>A match filter threw.</summary>
public class AgendaExpressionErrorEventArgs : AgendaExpressionEventArgs, IRecoverableError
{
    /// <summary>A failure for <paramref name="match"/>.</summary>
    public AgendaExpressionErrorEventArgs(Expression expression, Exception? exception, object?[] arguments, IMatch match)
        : base(expression, exception, arguments, null, match)
    {
    }

    /// <summary>True keeps the match off the agenda instead of letting the exception out.</summary>
    public bool IsHandled { get; set; }
}
