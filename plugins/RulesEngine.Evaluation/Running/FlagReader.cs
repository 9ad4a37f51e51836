using System.Linq.Expressions;

namespace RulesEngine.Evaluation;

/// <summary>The parts of a flag, compiled: what a match is about and what it says.</summary>
internal sealed class FlagReader
{
    private readonly Func<Bound, object?> _about;
    private readonly Func<Bound, object?> _per;
    private readonly Func<Bound, object?> _data;
    private readonly Func<Bound, object?> _evidence;
    private readonly Func<Bound, object?> _severity;
    private readonly IReadOnlyList<string> _names;

    internal FlagReader(FlagCall flag)
    {
        _about = BoundExpression.Compile(flag.About);
        _per = BoundExpression.Compile(flag.Per);
        _data = BoundExpression.Compile(Expression.NewArrayInit(typeof(object), flag.Data.Arguments.Select(value => Expression.Convert(value, typeof(object)))));
        _evidence = BoundExpression.Compile(flag.Evidence);
        _severity = BoundExpression.Compile(flag.Severity);
        _names = flag.Names;
    }

    internal object? About(Bound bound) => _about(bound);

    internal object? Per(Bound bound) => _per(bound);

    internal IReadOnlyList<KeyValuePair<string, object?>> Data(Bound bound) =>
        [.. _names.Zip((object?[])_data(bound)!, KeyValuePair.Create)];

    internal object? Evidence(Bound bound) => _evidence(bound);

    internal Severity Severity(Bound bound) => (Severity)_severity(bound)!;
}
