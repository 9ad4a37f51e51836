using System.Linq.Expressions;
using System.Reflection;

namespace RulesEngine.Evaluation;

/// <summary>Compiles an expression over a rule's bindings into a look at one match.</summary>
internal static class BoundExpression
{
    private static readonly ParameterExpression s_bound = Expression.Parameter(typeof(Bound), "bound");
    private static readonly PropertyInfo s_value = typeof(Bound).GetProperty("Item", BindingFlags.Instance | BindingFlags.NonPublic)!;

    internal static Func<Bound, object?> Compile(Expression expression)
    {
        var body = new Unbinding(Bindings.In(expression)).Visit(expression);
        return Expression.Lambda<Func<Bound, object?>>(Expression.Convert(body, typeof(object)), s_bound).Compile();
    }

    private sealed class Unbinding(IReadOnlyList<ParameterExpression> bindings) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (!bindings.Contains(node))
            {
                return node;
            }

            // A binding of another branch has no value: it is the default of its type.
            var value = Expression.MakeIndex(s_bound, s_value, [Expression.Constant(node.Name)]);
            return Expression.Condition(Expression.ReferenceEqual(value, Expression.Constant(null)), Expression.Default(node.Type), Expression.Convert(value, node.Type));
        }
    }
}
