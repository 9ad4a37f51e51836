using System.Linq.Expressions;

namespace RulesEngine.Extensibility;

/// <summary>Makes delegates of the expressions of rules.</summary>
/// <remarks>
/// What it is given is not what the rule says, but a lambda over the engine's own view of facts with the rule's expression inside:
/// its types are internal, its parameters may change between versions.
/// </remarks>
public interface IExpressionCompiler
{
    /// <summary>A delegate that evaluates the expression. Never null.</summary>
    TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate;
}
