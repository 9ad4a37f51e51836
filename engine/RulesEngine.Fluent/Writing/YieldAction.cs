using System.Globalization;
using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Fluent.Writing;

/// <summary>Links a fact to the match at its first firing and replaces it at later ones.</summary>
internal static class YieldAction
{
    public static LambdaExpression Of<TFact>(
        int number, Expression<Func<IContext, TFact>> insert, Expression<Func<IContext, TFact, TFact>> update)
    {
        var context = insert.Parameters[0];
        var key = Expression.Constant(string.Create(CultureInfo.InvariantCulture, $"$yield{number}$"), typeof(object));
        var linked = Expression.Variable(typeof(object), "linked");
        var updated = new Replacement(update.Parameters[0], context)
            .And(update.Parameters[1], Expression.Convert(linked, typeof(TFact)))
            .Visit(update.Body);
        var body = Expression.Block(
            [linked],
            Expression.Assign(linked, Expression.Call(context, nameof(IContext.GetLinked), null, key)),
            Expression.IfThenElse(
                Expression.ReferenceEqual(linked, Expression.Constant(null)),
                Expression.Call(context, nameof(IContext.InsertLinked), null, key, Boxed(insert.Body)),
                Expression.Call(context, nameof(IContext.UpdateLinked), null, key, Boxed(updated))));
        return Expression.Lambda(body, context);
    }

    private static UnaryExpression Boxed(Expression value) => Expression.Convert(value, typeof(object));
}
