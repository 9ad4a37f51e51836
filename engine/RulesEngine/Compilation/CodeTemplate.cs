using System.Linq.Expressions;
using RulesEngine.Extensibility;

namespace RulesEngine.Compilation;

/// <summary>An expression as code that others can use as well.</summary>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Body">What it says, with places of <paramref name="Held"/> for the objects it holds on to.</param>
/// <param name="Held">Stands for the array of those objects.</param>
/// <param name="Hash">Equal for expressions built alike.</param>
/// <param name="Compiler">Makes delegates of it.</param>
internal sealed record CodeTemplate(IReadOnlyList<ParameterExpression> Parameters, Expression Body, ParameterExpression Held, int Hash, IExpressionCompiler Compiler)
{
    public static CodeTemplate Of(LambdaExpression lambda, ExpressionSkeleton skeleton, IExpressionCompiler compiler)
    {
        var held = Expression.Parameter(typeof(object[]), "held");
        var body = skeleton.Held.Count == 0 ? lambda.Body : ExpressionSkeleton.WithPlaces(lambda.Body, held);
        return new(lambda.Parameters, body, held, skeleton.Hash, compiler);
    }

    /// <summary>A delegate whose first parameter is the array of the objects held.</summary>
    public TDelegate Compile<TDelegate>(Expression body, params IEnumerable<ParameterExpression> parameters)
        where TDelegate : Delegate => Compiler.Compile(Expression.Lambda<TDelegate>(body, [Held, .. parameters]));
}
