using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>A condition, binding or query selector was evaluated.</summary>
public class LhsExpressionEventArgs : ExpressionEventArgs
{
    private readonly ITuple? _tuple;
    private readonly IFact? _fact;

    /// <summary>An evaluation for the facts of <paramref name="tuple"/> and the <paramref name="fact"/> under test.</summary>
    public LhsExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, object? result, ITuple? tuple, IFact? fact, IEnumerable<IRuleDefinition> rules)
        : this(expression, exception, () => arguments, result, tuple, fact, rules)
    {
    }

    internal LhsExpressionEventArgs(Expression expression, Exception? exception, Func<object?[]> arguments, object? result, ITuple? tuple, IFact? fact, IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, arguments, result)
    {
        _tuple = tuple;
        _fact = fact;
        Rules = rules;
    }

    /// <summary>The combination so far, in the order of the rule's patterns, then the fact under test.</summary>
    public IEnumerable<IFact> Facts => [.. (_tuple?.Facts ?? []).Reverse(), .. _fact is null ? Array.Empty<IFact>() : [_fact]];

    /// <summary>Every rule that shares the expression.</summary>
    public IEnumerable<IRuleDefinition> Rules { get; }
}
