using System.Linq.Expressions;
using RulesEngine.Compilation;
using RulesEngine.Network;

namespace RulesEngine.Plans.Indexes;

/// <summary>Turns an expression over facts into a delegate over the row of what is bound, one place for each pattern and value.</summary>
internal static class RowLambda
{
    /// <param name="template">What is evaluated.</param>
    /// <param name="places">One for each parameter.</param>
    /// <param name="own">Where in the row the fact under test is.</param>
    public static Func<object?[], object?[], TResult> Compile<TResult>(CodeTemplate template, int[] places, int own)
    {
        var row = Expression.Parameter(typeof(object[]), "row");
        var assigned = template.Parameters.Select((parameter, i) => Expression.Assign(parameter, Read(row, places[i], own, parameter.Type)));
        var result = template.Body.Type == typeof(TResult) ? template.Body : Expression.Convert(template.Body, typeof(TResult));
        return template.Compile<Func<object?[], object?[], TResult>>(Expression.Block(template.Parameters, [.. assigned, result]), row);
    }

    public static Expression Read(Expression row, int place, int own, Type type) => place switch
    {
        Place.Unbound => Expression.Default(type),
        Place.Own => TokenLambda.Typed(Expression.ArrayIndex(row, Expression.Constant(own)), type),
        _ => TokenLambda.Typed(Expression.ArrayIndex(row, Expression.Constant(place - 1)), type),
    };
}
