using System.Linq.Expressions;

namespace RulesEngine.Evaluation;

/// <summary>The parts of a flag, compiled: what a match is about and what it says.</summary>
internal sealed class FlagReader
{
    private static readonly ParameterExpression s_bound = Expression.Parameter(typeof(Bound), "bound");

    private readonly Func<Bound, object?> _about;
    private readonly Func<Bound, object?> _per;
    private readonly Func<Bound, object?> _data;
    private readonly Func<Bound, object?> _evidence;
    private readonly Func<Bound, object?> _severity;
    private readonly IReadOnlyList<string> _names;

    internal FlagReader(FlagCall flag)
    {
        _about = Compile(flag.About);
        _per = Compile(flag.Per);
        _data = Compile(Expression.NewArrayInit(typeof(object), flag.Data.Arguments.Select(value => Expression.Convert(value, typeof(object)))));
        _evidence = Compile(flag.Evidence);
        _severity = Compile(flag.Severity);
        _names = flag.Names;
    }

    internal object? About(Bound bound) => _about(bound);

    internal object? Per(Bound bound) => _per(bound);

    internal IReadOnlyList<KeyValuePair<string, object?>> Data(Bound bound) =>
        [.. _names.Zip((object?[])_data(bound)!, KeyValuePair.Create)];

    internal object? Evidence(Bound bound) => _evidence(bound);

    internal Severity Severity(Bound bound) => (Severity)_severity(bound)!;

    private static Func<Bound, object?> Compile(Expression part)
    {
        var body = new Unbinding(Evaluation.Bindings.In(part)).Visit(part);
        return Expression.Lambda<Func<Bound, object?>>(Expression.Convert(body, typeof(object)), s_bound).Compile();
    }

    /// <summary>Replaces bindings by a look into the match.</summary>
    private sealed class Unbinding(IReadOnlyList<ParameterExpression> bindings) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (!bindings.Contains(node))
            {
                return node;
            }

            var value = Expression.MakeIndex(s_bound, typeof(Bound).GetProperty("Item", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic), [Expression.Constant(node.Name)]);
            return Expression.Condition(Expression.ReferenceEqual(value, Expression.Constant(null)), Expression.Default(node.Type), Expression.Convert(value, node.Type));
        }
    }
}
