using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.Compilation;

namespace RulesEngine.Totals;

/// <summary>Knows which calls of the standard operators are totals, and what has to be kept for each.</summary>
internal static class TotalOperators
{
    private static readonly Type[] s_whole = [typeof(int), typeof(long)];
    private static readonly Type[] s_real = [typeof(float), typeof(double)];
    private static readonly Type[] s_ordered = [typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal), typeof(DateOnly), typeof(DateTime)];

    /// <summary>The total that a call states of the values of facts; null where it is none.</summary>
    /// <param name="code">Makes the delegate of the selector.</param>
    /// <param name="method">The operator, with a collection and a selector as its parameters.</param>
    /// <param name="selector">What is read of each fact.</param>
    public static object? TryRead(CodeLibrary code, MethodInfo method, LambdaExpression selector)
    {
        var value = selector.ReturnType;
        var plain = Nullable.GetUnderlyingType(value) ?? value;
        if (KeptFor(method.Name, plain) is not { } kept)
            return null;
        var result = Nullable.GetUnderlyingType(method.ReturnType) ?? method.ReturnType;
        var read = kept.GetMethod("Try" + method.Name)!.CreateDelegate(typeof(TotalReader<,>).MakeGenericType(kept, result));
        if (value != plain)
        {
            kept = typeof(WithoutNulls<,>).MakeGenericType(plain, kept);
            read = (Delegate)kept.GetMethod(nameof(WithoutNulls<int, WholeParts<int>>.Read))!.MakeGenericMethod(result).Invoke(null, [read])!;
        }

        return Activator.CreateInstance(typeof(Total<,,,>).MakeGenericType(selector.Parameters[0].Type, value, kept, method.ReturnType), method, selector, code.DelegateOf(selector), read);
    }

    /// <summary>Whether there is a total of values of a type, or of such as can be null.</summary>
    public static bool IsKept(string name, Type value) => KeptFor(name, Nullable.GetUnderlyingType(value) ?? value) is not null;

    /// <summary>Whether values of a type, or such as can be null, can be added.</summary>
    public static bool IsAdded(Type value) => PartsOf(Nullable.GetUnderlyingType(value) ?? value) is not null;

    private static Type? KeptFor(string name, Type value) => name switch
    {
        nameof(Enumerable.Count) or nameof(Enumerable.LongCount) or nameof(Enumerable.Any) or nameof(Enumerable.All) => value == typeof(bool) ? typeof(Holding) : null,
        nameof(Enumerable.Sum) or nameof(Enumerable.Average) => PartsOf(value),
        nameof(Enumerable.Min) when s_ordered.Contains(value) => typeof(Extreme<,>).MakeGenericType(value, typeof(Least<>).MakeGenericType(value)),
        nameof(Enumerable.Max) when s_ordered.Contains(value) => typeof(Extreme<,>).MakeGenericType(value, typeof(Greatest<>).MakeGenericType(value)),
        _ => null,
    };

    private static Type? PartsOf(Type value)
    {
        if (s_whole.Contains(value))
            return typeof(WholeParts<>).MakeGenericType(value);
        if (s_real.Contains(value))
            return typeof(RealParts<>).MakeGenericType(value);
        return value == typeof(decimal) ? typeof(DecimalParts) : null;
    }
}
