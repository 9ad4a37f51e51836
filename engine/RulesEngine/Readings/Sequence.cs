using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary>A sequence whose members may be in doubt: those it certainly has, and those it may have.</summary>
/// <param name="Certain">The certain members.</param>
/// <param name="Possible">The certain members and the doubtful ones; the same expression when none can be in doubt.</param>
/// <param name="Needs">What must be known for the sequence to be read at all.</param>
/// <param name="Doubt">Reports why members are in doubt; null when none can be.</param>
/// <param name="IsRewritten">Whether the sequence differs from what the author wrote.</param>
internal sealed record Sequence(Expression Certain, Expression Possible, IReadOnlyList<Need> Needs, Need? Doubt, bool IsRewritten = false)
{
    public bool IsPlain => Certain == Possible && Needs.Count == 0 && !IsRewritten;

    public Expression Report(ParameterExpression sink) => Need.ReportAll(Doubt is null ? Needs : [.. Needs, Doubt], sink);
}

/// <summary>Calls of the standard sequence operators.</summary>
internal static class Sequences
{
    public static Expression Any(Expression source, ParameterExpression element, Expression predicate) =>
        Call(nameof(Enumerable.Any), source, element, predicate);

    public static Expression All(Expression source, ParameterExpression element, Expression predicate) =>
        Call(nameof(Enumerable.All), source, element, predicate);

    public static Expression Count(Expression source, ParameterExpression element, Expression predicate) =>
        predicate == Logic.True
            ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [element.Type], source)
            : Call(nameof(Enumerable.Count), source, element, predicate);

    private static MethodCallExpression Call(string method, Expression source, ParameterExpression element, Expression predicate) =>
        method == nameof(Enumerable.Any) && predicate == Logic.True
            ? Expression.Call(typeof(Enumerable), method, [element.Type], source)
            : Expression.Call(
                typeof(Enumerable),
                method,
                [element.Type],
                source,
                Expression.Lambda(typeof(Func<,>).MakeGenericType(element.Type, typeof(bool)), predicate, element));
}
