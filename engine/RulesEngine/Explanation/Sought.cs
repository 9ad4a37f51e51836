using System.Linq.Expressions;
using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Explanation;

/// <summary>The equalities of a pattern of facts with what is bound before it, and its other conditions.</summary>
internal static class Sought
{
    public static (IReadOnlyList<SoughtValue> Values, IReadOnlyList<string> Conditions) Of(
        PatternElement pattern, Frame frame, RuleView view, CompiledLambdas lambdas)
    {
        var values = new List<SoughtValue>();
        var conditions = new List<string>();
        foreach (LambdaExpression condition in pattern.Expressions.Select(expression => expression.Expression))
        {
            foreach (Expression part in Conjuncts(condition.Body))
            {
                if (Equality(part, pattern.Declaration.Name) is var (member, wanted))
                {
                    values.Add(new SoughtValue(member, lambdas.Shown(view.Boxed(wanted, condition.Parameters), frame)));
                }
                else
                {
                    conditions.Add(ExpressionText.Of(part));
                }
            }
        }

        return (values, conditions);
    }

    private static IEnumerable<Expression> Conjuncts(Expression body) => body is BinaryExpression { NodeType: ExpressionType.AndAlso } both
        ? Conjuncts(both.Left).Concat(Conjuncts(both.Right))
        : [body];

    private static (string Member, Expression Wanted)? Equality(Expression part, string own)
    {
        return part is BinaryExpression { NodeType: ExpressionType.Equal } equality
            ? Pair(equality.Left, equality.Right) ?? Pair(equality.Right, equality.Left)
            : null;

        (string, Expression)? Pair(Expression mine, Expression wanted) =>
            mine is MemberExpression { Expression: ParameterExpression owner } member
            && owner.Name == own
            && FreeParameters.Of(wanted).All(parameter => parameter.Name != own)
                ? (member.Member.Name, wanted)
                : null;
    }
}
