using System.Linq.Expressions;
using RulesEngine.Explanation;
using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>Finds the conditions of a rule, as their author wrote them, that an expression made of them stands for: the readings of a rule add tests for absent values.</summary>
internal sealed class WrittenCondition : RuleElementVisitor<List<string>>
{
    /// <summary>The conditions in the order of the rule; the expression itself where it holds none of them whole.</summary>
    internal static string Of(IRuleDefinition rule, Expression expression)
    {
        var whole = ExpressionText.Of(Body(expression));
        var written = new List<string>();
        new WrittenCondition().Visit(written, rule);
        var held = written.Distinct(StringComparer.Ordinal).Where(text => whole.Contains(text, StringComparison.Ordinal)).ToList();
        return held.Count == 0 ? whole : string.Join(" && ", held.Where(text => !held.Exists(other => other.Length > text.Length && other.Contains(text, StringComparison.Ordinal))));
    }

    protected override RuleElement VisitBinding(List<string>? context, BindingElement element)
    {
        Take(context, element.Expression);
        return element;
    }

    protected override NamedExpressionElement VisitNamedExpression(List<string>? context, NamedExpressionElement element)
    {
        Take(context, element.Expression);
        return element;
    }

    private static void Take(List<string>? written, LambdaExpression expression) => written?.AddRange(Conjuncts(expression.Body).Select(ExpressionText.Of));

    private static IEnumerable<Expression> Conjuncts(Expression test) => test is BinaryExpression { NodeType: ExpressionType.AndAlso } both
        ? Conjuncts(both.Left).Concat(Conjuncts(both.Right))
        : [test];

    private static Expression Body(Expression expression) => expression is LambdaExpression lambda ? lambda.Body : expression;
}
