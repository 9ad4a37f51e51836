using System.Linq.Expressions;

namespace RulesEngine.Evaluation;

/// <summary>Cuts a test at its <c>&amp;&amp;</c>.</summary>
internal static class Conjunction
{
    internal static IEnumerable<Expression> Parts(Expression test) => test is BinaryExpression { NodeType: ExpressionType.AndAlso } both
        ? Parts(both.Left).Concat(Parts(both.Right))
        : [test];
}
