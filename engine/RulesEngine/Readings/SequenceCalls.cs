using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary>What the standard sequence operators do with the values of their elements.</summary>
internal static class SequenceCalls
{
    private static readonly HashSet<string> PassingOn =
    [
        nameof(Enumerable.Any), nameof(Enumerable.Append), nameof(Enumerable.AsEnumerable), nameof(Enumerable.Cast),
        nameof(Enumerable.Chunk), nameof(Enumerable.Concat), nameof(Enumerable.Count), nameof(Enumerable.DefaultIfEmpty),
        nameof(Enumerable.ElementAt), nameof(Enumerable.ElementAtOrDefault), nameof(Enumerable.First), nameof(Enumerable.FirstOrDefault),
        nameof(Enumerable.Last), nameof(Enumerable.LastOrDefault), nameof(Enumerable.LongCount), nameof(Enumerable.OfType),
        nameof(Enumerable.Prepend), nameof(Enumerable.Reverse), nameof(Enumerable.Select), nameof(Enumerable.SelectMany),
        nameof(Enumerable.Single), nameof(Enumerable.SingleOrDefault), nameof(Enumerable.Skip), nameof(Enumerable.SkipLast),
        nameof(Enumerable.Take), nameof(Enumerable.TakeLast), nameof(Enumerable.ToArray), nameof(Enumerable.ToList), nameof(Enumerable.Zip),
    ];

    /// <summary>Whether the result depends on the values of the elements, so that each must be known.</summary>
    public static bool ComparesElements(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(Enumerable) && !PassingOn.Contains(call.Method.Name);

    /// <summary>Whether null means "no elements" and never "absent".</summary>
    public static bool IsAggregate(Expression node) =>
        node is MethodCallExpression call
        && call.Method.DeclaringType == typeof(Enumerable)
        && call.Method.Name is nameof(Enumerable.Sum) or nameof(Enumerable.Average) or nameof(Enumerable.Min) or nameof(Enumerable.Max);

    public static Type? ElementType(Type sequence) => sequence.IsArray && sequence.GetArrayRank() == 1
        ? sequence.GetElementType()
        : sequence.GetInterfaces().Prepend(sequence)
            .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];
}
