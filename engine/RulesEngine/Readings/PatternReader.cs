using System.Linq.Expressions;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Readings;

/// <summary>Reads one pattern of a rule, with the query or value it takes its content from.</summary>
internal sealed class PatternReader
{
    private readonly LambdaReader _lambdas;
    private readonly HiddenBindings _hidden;

    private PatternReader(LambdaReader lambdas, HiddenBindings hidden)
    {
        _lambdas = lambdas;
        _hidden = hidden;
    }

    public static (Rows Rows, IReadOnlyList<PatternElement> Hidden) Read(PatternElement pattern, LambdaReader lambdas)
    {
        var hidden = new HiddenBindings(pattern.Declaration.Name, lambdas);
        Rows rows = new PatternReader(lambdas, hidden).Read(pattern);
        return (rows, hidden.Patterns);
    }

    public Rows Read(PatternElement pattern)
    {
        Source source = pattern.Source switch
        {
            BindingElement binding => ReadBinding(binding, pattern),
            AggregateElement aggregate => new AggregateReader(_lambdas, _hidden).Read(aggregate, Read(aggregate.Source)),
            _ => Source.Of(pattern.Source),
        };

        PatternElement certain = WithConditions(pattern, source.Certain, Reading.Certain, source.OfCertain);
        PatternElement possible = source.Certain == source.Possible && source.OfCertain == source.OfPossible && IsPlain(pattern, source.OfPossible)
            ? certain
            : WithConditions(pattern, source.Possible, Reading.Possible, source.OfPossible);
        if (source.IsKnown is { } isKnown)
        {
            certain = With(certain, isKnown);
        }

        PatternElement? wide = source.Wide is null || pattern.Expressions.Count > 0
            ? null
            : Element.Pattern(pattern.Declaration, pattern.Expressions, source.Wide);
        return new Rows(certain, possible, source.OfCertain, source.OfPossible, wide);
    }

    /// <summary>The pattern with one more condition.</summary>
    public static PatternElement With(PatternElement pattern, Expression condition, ParameterExpression? own = null) => Element.Pattern(
        pattern.Declaration,
        [.. pattern.Expressions, Element.Condition(LambdaReader.Close(condition, own))],
        pattern.Source);

    private bool IsPlain(PatternElement pattern, Knowledge? known) =>
        pattern.Expressions.All(condition => ReadCondition(pattern, condition, known).IsPlain);

    private Condition ReadCondition(PatternElement pattern, NamedExpressionElement condition, Knowledge? known) =>
        _lambdas.ReadCondition(condition.Expression, pattern.Declaration.Name, known);

    private PatternElement WithConditions(PatternElement pattern, RuleElement? source, Reading reading, Knowledge? known)
    {
        var conditions = new List<NamedExpressionElement>(pattern.Expressions.Count);
        foreach (NamedExpressionElement expression in pattern.Expressions)
        {
            Condition condition = ReadCondition(pattern, expression, known);
            conditions.Add(condition.IsPlain
                ? expression
                : Element.Expression(expression.Name, _lambdas.Close(condition.Read(reading), expression.Expression)));
        }

        return source == pattern.Source && conditions.SequenceEqual(pattern.Expressions)
            ? pattern
            : Element.Pattern(pattern.Declaration, conditions, source);
    }

    private Source ReadBinding(BindingElement binding, PatternElement pattern)
    {
        // A second name for a collection shares its doubts.
        if (binding.Expression.Body is ParameterExpression { Name: { } name } && _lambdas.KnowledgeOf(name) is { Members: { } members } shared)
        {
            Expression possible = members.Possible(_lambdas.Parameter(binding.Expression.Body.Type, name));
            return Source.Of(
                binding,
                shared,
                binding.ResultType.IsAssignableFrom(possible.Type) ? Element.Binding(binding.ResultType, LambdaReader.Close(possible)) : null);
        }

        ReadValue value = _lambdas.ReadValue(binding.Expression, pattern.Declaration.Name, own: null);
        if (value.IsPlain)
        {
            return Source.Of(binding);
        }

        BindingElement safe = Element.Binding(binding.ResultType, value.Lambda);
        if (!value.CanBeUnknown)
        {
            return Source.Of(safe);
        }

        LambdaExpression isUnknown = LambdaReader.Close(Expression.Not(value.IsKnown));
        Expression isKnown = Expression.Not(_hidden.Hide("unknown", typeof(bool), Element.Binding(typeof(bool), isUnknown)));
        _hidden.Require(isKnown);
        return new Source(safe, safe, OfPossible: new Knowledge(_hidden.Root, _ => isKnown), IsKnown: isKnown);
    }
}
