using System.Linq.Expressions;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Readings;

/// <summary>Bindings a reading puts before a pattern to know what is in doubt about it. Their names hold a <c>$</c>, as no author's do.</summary>
internal sealed class HiddenBindings(string root, LambdaReader lambdas)
{
    private readonly List<PatternElement> _patterns = [];
    private readonly List<Expression> _certainties = [];

    /// <summary>Name of the binding they serve.</summary>
    public string Root => root;

    public IReadOnlyList<PatternElement> Patterns => _patterns;

    /// <summary>Tests over the hidden bindings that hold when nothing was lost from the rows so far.</summary>
    public IReadOnlyList<Expression> Certainties => _certainties;

    public void Require(Expression certainty) => _certainties.Add(certainty);

    public ParameterExpression Collect(string what, PatternElement rows) => Hide(what, Element.Collect(rows));

    public ParameterExpression Hide(string what, AggregateElement source) => Hide(what, source.ResultType, source);

    public ParameterExpression Hide(string what, Type type, RuleElement source)
    {
        string name = $"{root}${what}";
        for (int number = 2; _patterns.Exists(pattern => pattern.Declaration.Name == name); number++)
        {
            name = $"{root}${what}{number}";
        }

        _patterns.Add(Element.Pattern(type, name, Enumerable.Empty<NamedExpressionElement>(), source));
        return lambdas.Parameter(type, name);
    }
}
