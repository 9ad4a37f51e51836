using System.Linq.Expressions;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Fluent;

internal static class OwnOperators
{
    public static IQuery<Programme> Largest(this IQuery<Programme> source)
    {
        Expression<Func<Programme, decimal>> by = p => p.Budget;
        source.Builder.Aggregate<Programme, Programme>(
            "Largest", [KeyValuePair.Create("By", (LambdaExpression)by)], typeof(OwnOperators));
        return new QueryExpression<Programme>(source.Builder);
    }
}
