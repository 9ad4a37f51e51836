using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>A condition, binding or query selector threw.</summary>
public class LhsExpressionErrorEventArgs : LhsExpressionEventArgs, IRecoverableError
{
    /// <summary>A failure for the facts of <paramref name="tuple"/> and the <paramref name="fact"/> under test.</summary>
    public LhsExpressionErrorEventArgs(Expression expression, Exception? exception, object?[] arguments, ITuple? tuple, IFact? fact, IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, arguments, null, tuple, fact, rules)
    {
    }

    internal LhsExpressionErrorEventArgs(Expression expression, Exception exception, Func<object?[]> arguments, ITuple? tuple, IFact? fact, IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, arguments, null, tuple, fact, rules)
    {
    }

    /// <summary>True lets a condition count as false, and drops the binding or aggregate until a later change.</summary>
    public bool IsHandled { get; set; }
}
