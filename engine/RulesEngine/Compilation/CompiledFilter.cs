using System.Linq.Expressions;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Compilation;

/// <summary>A match filter ready to be asked.</summary>
internal sealed class CompiledFilter
{
    private readonly Lazy<Func<object?[], object?[], object?>> _evaluate;
    private readonly HeldObjects _held;
    private readonly string[] _names;

    public CompiledFilter(FilterElement element, CodeLibrary library)
    {
        Expression = element.Expression;
        _names = [.. element.Expression.Parameters.Select(parameter => parameter.Name!)];
        (_evaluate, _held) = library.Find(element.Expression, [], template => new Lazy<Func<object?[], object?[], object?>>(() => ArgumentLambda.Compile(template)));
    }

    public LambdaExpression Expression { get; }

    public object?[] ArgumentsFor(RuleMatch match) => Array.ConvertAll(_names, match.ValueOf);

    public object? Evaluate(object?[] arguments) => _evaluate.Value(_held.Values, arguments);
}
