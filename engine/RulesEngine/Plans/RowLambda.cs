using System.Linq.Expressions;
using RulesEngine.Compilation;
using RulesEngine.Extensibility;
using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>Turns an expression over facts into a delegate over the row of what is bound, one place for each pattern and value.</summary>
internal static class RowLambda
{
    /// <param name="compiler">Makes the delegate.</param>
    /// <param name="lambda">What is evaluated.</param>
    /// <param name="places">One for each parameter.</param>
    /// <param name="own">Where in the row the fact under test is.</param>
    public static Func<object?[], TResult> Compile<TResult>(IExpressionCompiler compiler, LambdaExpression lambda, int[] places, int own)
    {
        var row = Expression.Parameter(typeof(object[]), "row");
        var assigned = lambda.Parameters.Select((parameter, i) => Expression.Assign(parameter, Read(row, places[i], own, parameter.Type)));
        var result = lambda.Body.Type == typeof(TResult) ? lambda.Body : Expression.Convert(lambda.Body, typeof(TResult));
        return compiler.Compile(Expression.Lambda<Func<object?[], TResult>>(Expression.Block(lambda.Parameters, [.. assigned, result]), row));
    }

    public static Expression Read(Expression row, int place, int own, Type type) => place switch
    {
        Place.Unbound => Expression.Default(type),
        Place.Own => TokenLambda.Typed(Expression.ArrayIndex(row, Expression.Constant(own)), type),
        _ => TokenLambda.Typed(Expression.ArrayIndex(row, Expression.Constant(place - 1)), type),
    };
}
