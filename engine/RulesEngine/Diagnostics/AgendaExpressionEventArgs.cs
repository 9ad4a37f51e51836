using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>A match filter was evaluated.</summary>
public class AgendaExpressionEventArgs : ExpressionEventArgs
{
    /// <summary>An evaluation for <paramref name="match"/>.</summary>
    public AgendaExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, object? result, IMatch match)
        : base(expression, exception, arguments, result) => Match = match;

    /// <summary>The rule whose filter it is.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The facts it matched.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match under test.</summary>
    public IMatch Match { get; }
}
