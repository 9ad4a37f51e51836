using System.Linq.Expressions;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Compilation;

/// <summary>All facts of a base satisfy the conditions where no fact of the base fails them: All becomes Not.</summary>
internal sealed class ForAllRewriter : RuleElementVisitor<Context>
{
    protected override RuleElement VisitForAll(Context? context, ForAllElement element)
    {
        var own = Expression.Parameter(element.BasePattern.ValueType, element.BasePattern.Declaration.Name);
        var others = new Dictionary<string, ParameterExpression>();
        var satisfied = element.Patterns.Select(pattern => Satisfies(pattern, own, others)).Aggregate(Expression.AndAlso);
        var fails = Expression.Lambda(Expression.Not(satisfied), [own, .. others.Values]);
        return Element.Not(Element.Pattern(
            element.BasePattern.Declaration,
            (IEnumerable<NamedExpressionElement>)[.. element.BasePattern.Expressions, Element.Condition(fails)],
            element.BasePattern.Source));
    }

    private static Expression Satisfies(PatternElement pattern, ParameterExpression own, Dictionary<string, ParameterExpression> others)
    {
        if (pattern.Source is not null)
            throw new NotSupportedException("A pattern within All cannot draw from a query.");
        var conditions = pattern.Expressions.Select(expression => Body(expression.Expression, pattern, own, others));
        return pattern.ValueType.IsAssignableFrom(own.Type)
            ? conditions.Aggregate(Expression.AndAlso)
            : conditions.Aggregate((Expression)Expression.TypeIs(own, pattern.ValueType), Expression.AndAlso);
    }

    private static Expression Body(LambdaExpression condition, PatternElement pattern, ParameterExpression own, Dictionary<string, ParameterExpression> others)
    {
        var replaced = condition.Parameters.ToDictionary(parameter => parameter, parameter => parameter.Name == pattern.Declaration.Name
            ? parameter.Type == own.Type ? own : Expression.Convert(own, parameter.Type)
            : (Expression)(others.TryGetValue(parameter.Name!, out var known) ? known : others[parameter.Name!] = parameter));
        return new Replacement(replaced).Visit(condition.Body);
    }

    private sealed class Replacement(Dictionary<ParameterExpression, Expression> replaced) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => replaced.GetValueOrDefault(node, node);
    }
}
