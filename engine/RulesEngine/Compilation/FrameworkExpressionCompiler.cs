using System.Linq.Expressions;
using RulesEngine.Extensibility;

namespace RulesEngine.Compilation;

/// <summary>Compiles, never interprets: an interpreted expression keeps its rule's assembly loaded for good.</summary>
internal sealed class FrameworkExpressionCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile();
}
