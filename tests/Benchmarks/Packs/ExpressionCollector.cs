using System.Linq.Expressions;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Benchmarks.Packs;

/// <summary>Gathers the expressions that an author wrote in a rule.</summary>
internal sealed class ExpressionCollector : RuleElementVisitor<List<LambdaExpression>>
{
    public static IReadOnlyList<LambdaExpression> Of(IEnumerable<IRuleDefinition> rules)
    {
        var expressions = new List<LambdaExpression>();
        var collector = new ExpressionCollector();
        foreach (var rule in rules)
            collector.Visit(expressions, rule);
        return expressions;
    }

    protected override NamedExpressionElement VisitNamedExpression(List<LambdaExpression>? context, NamedExpressionElement element)
    {
        context?.Add(element.Expression);
        return element;
    }

    protected override ActionElement VisitAction(List<LambdaExpression>? context, ActionElement element)
    {
        context?.Add(element.Expression);
        return element;
    }
}
