using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Readings;

/// <summary>The elements of a rule with all their readings, worked out as they are first asked for, in the order of the rule.</summary>
internal sealed class RuleView
{
    private readonly LambdaReader _lambdas = new();
    private readonly Dictionary<RuleElement, object> _views = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(RuleElement Element, Reading Reading), RuleElement> _readings = [];

    public PatternView Of(PatternElement pattern) => Remember(pattern, () =>
    {
        (Rows rows, IReadOnlyList<PatternElement> hidden) = PatternReader.Read(pattern, _lambdas);
        ConditionView[] conditions = [.. pattern.Expressions.Select(condition => Of(condition.Expression, pattern, rows.OfPossible))];
        if (rows.OfPossible is { } known)
        {
            _lambdas.Learn(pattern.Declaration.Name, known);
        }

        return new PatternView(pattern, rows.Possible, hidden, conditions);
    });

    public ConditionView Of(FilterElement filter) =>
        Remember(filter, () => new ConditionView(filter.Expression, _lambdas.ReadCondition(filter.Expression, ownName: "", own: null)));

    /// <summary>Statements that report what the value of an expression lacks.</summary>
    public LambdaExpression Lacks(ExpressionElement element, PatternElement? source) => Remember(element, () =>
    {
        Knowledge? known = source is null ? null : PatternReader.Read(source, _lambdas.Fork()).Rows.OfPossible;
        ReadValue value = _lambdas.ReadValue(element.Expression, source?.Declaration.Name ?? "", known, isStrict: true);
        return LambdaReader.Close(Need.ReportAll(value.Needs, ConditionView.Sink));
    });

    /// <summary>A part of the rule in a reading; the parts before it must have been looked at.</summary>
    public RuleElement Read(RuleElement element, Reading reading)
    {
        if (!_readings.TryGetValue((element, reading), out RuleElement? read))
        {
            _readings.Add((element, reading), read = RuleReader.Read(element, reading, _lambdas));
        }

        return read;
    }

    /// <summary>A single test in its readings, as it stands on a pattern.</summary>
    public ConditionView Of(LambdaExpression condition, PatternElement pattern, Knowledge? known) =>
        new(condition, _lambdas.ReadCondition(condition, pattern.Declaration.Name, known));

    private T Remember<T>(RuleElement element, Func<T> read)
        where T : class
    {
        if (!_views.TryGetValue(element, out object? view))
        {
            _views.Add(element, view = read());
        }

        return (T)view;
    }
}

/// <summary>A pattern, the hidden bindings its readings need, and its conditions.</summary>
internal sealed record PatternView(
    PatternElement Pattern,
    PatternElement Possible,
    IReadOnlyList<PatternElement> Hidden,
    IReadOnlyList<ConditionView> Conditions);

/// <summary>A condition in both readings.</summary>
internal sealed class ConditionView(LambdaExpression source, Condition condition)
{
    public static ParameterExpression Sink { get; } = Expression.Parameter(typeof(AbsenceSink), "$sink");

    public LambdaExpression Source => source;

    public bool IsPlain => condition.IsPlain;

    public LambdaExpression Certainly { get; } = LambdaReader.Close(condition.Read(Reading.Certain));

    public LambdaExpression Possibly { get; } = LambdaReader.Close(condition.Read(Reading.Possible));

    public LambdaExpression Report { get; } = LambdaReader.Close(condition.Report(Sink));
}
