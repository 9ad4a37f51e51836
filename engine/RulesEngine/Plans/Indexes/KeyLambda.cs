using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.Compilation;
using RulesEngine.Extensibility;
using RulesEngine.Network;

namespace RulesEngine.Plans.Indexes;

/// <summary>Turns a key into a typed function, so that nothing is boxed on the way into an index.</summary>
internal static class KeyLambda
{
    private const int MostParts = 7;

    private static readonly Type[] Tuples =
    [
        typeof(ValueTuple<,>), typeof(ValueTuple<,,>), typeof(ValueTuple<,,,>), typeof(ValueTuple<,,,,>), typeof(ValueTuple<,,,,,>), typeof(ValueTuple<,,,,,,>),
    ];

    private static readonly ConstructorInfo ByReferenceOf = typeof(ByReference).GetConstructor([typeof(object)])!;

    /// <summary>The type of a key; null where it has more parts than a key can have.</summary>
    public static Type? TypeOf(KeySelector selector)
    {
        var parts = selector.Parts.Select((_, i) => PartType(selector, i)).ToArray();
        return parts.Length switch
        {
            0 => typeof(bool),
            1 => parts[0],
            > MostParts => null,
            _ => Tuples[parts.Length - 2].MakeGenericType(parts),
        };
    }

    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <param name="selector">What is read.</param>
    /// <param name="compiler">Makes the delegate.</param>
    /// <param name="fromRow">Whether it is read from a row of facts, else from the one fact it speaks of.</param>
    public static KeyReader<TKey> Compile<TKey>(KeySelector selector, IExpressionCompiler compiler, bool fromRow)
    {
        var source = Expression.Parameter(typeof(object), "source");
        var result = Expression.Parameter(typeof(TKey).MakeByRefType(), "key");
        var variables = new List<ParameterExpression>();
        var steps = new List<Expression> { Expression.Assign(result, Expression.Default(typeof(TKey))) };
        Assign(selector.Parts);
        Assign(selector.Requirements);
        Assign(selector.Waivers);

        var values = selector.Parts.Select(part => Expression.Variable(part.Lambda.ReturnType)).ToArray();
        Expression found = Expression.Block(Expression.Assign(result, NewKey(selector, typeof(TKey), values)), Constant(KeyKind.Value));
        found = values.Where(CanBeNaN).Aggregate(found, (rest, value) => Expression.Condition(IsNaN(value), Constant(KeyKind.Unequal), rest));
        found = Expression.Block(values, [.. values.Zip(selector.Parts, (value, part) => Expression.Assign(value, part.Lambda.Body)), found]);
        found = selector.Waivers.Reverse().Aggregate(found, (rest, waiver) => Expression.Condition(waiver.Lambda.Body, Constant(KeyKind.Open), rest));
        found = selector.Requirements.Reverse().Aggregate(found, (rest, required) => Expression.Condition(required.Lambda.Body, rest, Constant(KeyKind.Unequal)));
        var body = Expression.Block(typeof(KeyKind), variables, [.. steps, found]);
        return compiler.Compile(Expression.Lambda<KeyReader<TKey>>(body, source, result));

        void Assign<TResult>(IEnumerable<BoundExpression<TResult>> expressions)
        {
            foreach (var expression in expressions)
            {
                for (var i = 0; i < expression.Lambda.Parameters.Count; i++)
                {
                    var parameter = expression.Lambda.Parameters[i];
                    if (variables.Contains(parameter))
                        continue;
                    variables.Add(parameter);
                    steps.Add(Expression.Assign(parameter, fromRow ? RowLambda.Read(Expression.Convert(source, typeof(object[])), expression.Places[i], Place.Own, parameter.Type) : TokenLambda.Typed(source, parameter.Type)));
                }
            }
        }
    }

    private static Type PartType(KeySelector selector, int part) =>
        selector.Comparers[part] is ReferenceEqualityComparer ? typeof(ByReference) : selector.Parts[part].Lambda.ReturnType;

    private static Expression NewKey(KeySelector selector, Type key, ParameterExpression[] values)
    {
        if (values.Length == 0)
            return Expression.Constant(true);
        var parts = values.Select((value, i) => PartType(selector, i) == typeof(ByReference)
            ? Expression.New(ByReferenceOf, Expression.Convert(value, typeof(object)))
            : (Expression)value).ToArray();
        return parts.Length == 1 ? parts[0] : Expression.New(key.GetConstructor([.. parts.Select(part => part.Type)])!, parts);
    }

    private static bool CanBeNaN(ParameterExpression value) => (Nullable.GetUnderlyingType(value.Type) ?? value.Type) is var type && (type == typeof(double) || type == typeof(float));

    // Of all values only NaN differs from itself; a null does not.
    private static BinaryExpression IsNaN(ParameterExpression value) => Expression.NotEqual(value, value);

    private static ConstantExpression Constant(KeyKind kind) => Expression.Constant(kind);
}
