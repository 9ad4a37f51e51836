using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>Turns an expression over facts into a delegate over a token and a fact, so that no number of patterns needs more than two parameters.</summary>
internal static class TokenLambda
{
    private static readonly MethodInfo ValueAt = typeof(Token).GetMethod(nameof(Token.ValueAt))!;
    private static readonly PropertyInfo FactValue = typeof(Fact).GetProperty(nameof(Fact.Value))!;

    public static Func<object?[], Token, Fact?, TResult> Compile<TResult>(CodeTemplate template, int[] places)
    {
        var token = Expression.Parameter(typeof(Token), "token");
        var fact = Expression.Parameter(typeof(Fact), "fact");
        var assigned = template.Parameters.Select((parameter, i) => Expression.Assign(parameter, places[i] switch
        {
            Place.Own => Typed(Expression.Property(fact, FactValue), parameter.Type),
            Place.Unbound => Expression.Default(parameter.Type),
            var level => Typed(Expression.Call(token, ValueAt, Expression.Constant(level)), parameter.Type),
        }));
        var result = template.Body.Type == typeof(TResult) ? template.Body : Expression.Convert(template.Body, typeof(TResult));
        var body = Expression.Block(template.Parameters, [.. assigned, result]);
        return template.Compile<Func<object?[], Token, Fact?, TResult>>(body, token, fact);
    }

    /// <summary>The same for an expression all of whose parameters mean one fact.</summary>
    public static Func<object?[], object, TResult> CompileForFact<TResult>(CodeTemplate template)
    {
        var fact = Expression.Parameter(typeof(object), "fact");
        var assigned = template.Parameters.Select(parameter => Expression.Assign(parameter, Expression.Convert(fact, parameter.Type)));
        var body = Expression.Block(template.Parameters, [.. assigned, template.Body]);
        return template.Compile<Func<object?[], object, TResult>>(body, fact);
    }

    /// <summary>An object as a value of <paramref name="type"/>; null becomes the default.</summary>
    public static Expression Typed(Expression value, Type type)
    {
        if (type == typeof(object))
            return value;
        if (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null)
            return Expression.Convert(value, type);
        var held = Expression.Variable(typeof(object));
        return Expression.Block(
            [held],
            Expression.Assign(held, value),
            Expression.Condition(
                Expression.ReferenceEqual(held, Expression.Constant(null)),
                Expression.Default(type),
                Expression.Convert(held, type)));
    }
}
