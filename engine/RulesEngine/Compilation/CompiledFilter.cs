using System.Linq.Expressions;
using RulesEngine.Extensibility;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Compilation;

/// <summary>A match filter ready to be asked.</summary>
internal sealed class CompiledFilter
{
    private readonly Lazy<Func<object?[], object?>> _evaluate;
    private readonly string[] _names;

    public CompiledFilter(FilterElement element, IExpressionCompiler compiler)
    {
        Expression = element.Expression;
        _names = [.. element.Expression.Parameters.Select(parameter => parameter.Name!)];
        _evaluate = new(() => ArgumentLambda.Compile(compiler, element.Expression));
    }

    public LambdaExpression Expression { get; }

    public object?[] ArgumentsFor(RuleMatch match) => Array.ConvertAll(_names, match.ValueOf);

    public object? Evaluate(object?[] arguments) => _evaluate.Value(arguments);
}
