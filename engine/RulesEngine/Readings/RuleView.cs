using System.Linq.Expressions;
using RulesEngine.Explanation;
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
        (Rows rows, PatternView read) = Read(pattern);
        if (rows.OfPossible is { } known)
        {
            _lambdas.Learn(pattern.Declaration.Name, known);
        }

        return read;
    });

    /// <summary>A pattern inside a query, whose name nothing outside of it can mention.</summary>
    public PatternView Inside(PatternElement pattern) => Remember(pattern, () => Read(pattern).View);

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
    public ConditionView Of(LambdaExpression condition, string ownName, Knowledge? known) =>
        new(condition, _lambdas.ReadCondition(condition, ownName, known));

    /// <summary>A value inside a condition as an object; null where it cannot be known.</summary>
    public LambdaExpression Boxed(Expression value, IReadOnlyList<ParameterExpression> parameters) =>
        _lambdas.ReadValue(Expression.Lambda(Expression.Convert(value, typeof(object)), parameters), ownName: "", own: null).Lambda;

    private (Rows Rows, PatternView View) Read(PatternElement pattern)
    {
        (Rows rows, IReadOnlyList<PatternElement> hidden) = PatternReader.Read(pattern, _lambdas);
        ConditionView[] ofPossible = Conditions(rows.OfPossible);
        ConditionView[] ofCertain = rows.OfCertain == rows.OfPossible ? ofPossible : Conditions(rows.OfCertain);
        return (rows, new PatternView(pattern, rows.Certain, rows.Possible, hidden, ofPossible, ofCertain));

        ConditionView[] Conditions(Knowledge? known) =>
            [.. pattern.Expressions.Select(condition => Of(condition.Expression, pattern.Declaration.Name, known))];
    }

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
/// <param name="Conditions">Conditions on a value that is possible.</param>
/// <param name="OfCertain">Conditions on a value that is certain.</param>
internal sealed record PatternView(
    PatternElement Pattern,
    PatternElement Certain,
    PatternElement Possible,
    IReadOnlyList<PatternElement> Hidden,
    IReadOnlyList<ConditionView> Conditions,
    IReadOnlyList<ConditionView> OfCertain)
{
    /// <summary>The frame with the hidden bindings in it; a match may bring them along.</summary>
    public Frame Complete(Frame frame, Solver solver) => Hidden.Aggregate(
        frame, (known, hidden) => known.Has(hidden.Declaration.Name) ? known : solver.Candidates(hidden, known).SingleOrDefault() ?? known);

    /// <summary>The same inside a query, where steps may share a name with one another and with bindings of the rule.</summary>
    public Frame CompleteInside(Frame frame, Solver solver) =>
        Hidden.Aggregate(frame, (known, hidden) => solver.Candidates(hidden, known).SingleOrDefault() ?? known);

    /// <summary>The conditions as they are read for the value in the frame, which must be complete.</summary>
    public IReadOnlyList<ConditionView> ConditionsOn(Frame frame, Solver solver)
    {
        string name = Pattern.Declaration.Name;
        return Conditions != OfCertain && Pattern.Source is AggregateElement
            && solver.Candidates(Certain, frame).Any(row => Equals(row[name], frame[name]))
                ? OfCertain
                : Conditions;
    }
}

/// <summary>A condition in both readings.</summary>
internal sealed class ConditionView(LambdaExpression source, Condition condition)
{
    public static ParameterExpression Sink { get; } = Expression.Parameter(typeof(AbsenceSink), "$sink");

    public LambdaExpression Source => source;

    public bool IsPlain => condition.IsPlain;

    public LambdaExpression Certainly { get; } = LambdaReader.Close(condition.Read(Reading.Certain));

    public LambdaExpression Possibly { get; } = LambdaReader.Close(condition.Read(Reading.Possible));

    public LambdaExpression In(Reading reading) => reading == Reading.Certain ? Certainly : Possibly;

    public Verdict Verdict(Frame frame, CompiledLambdas lambdas) =>
        lambdas.Test(Certainly, frame) ? Explanation.Verdict.Holds
        : lambdas.Test(Possibly, frame) ? Explanation.Verdict.Undecided
        : Explanation.Verdict.Fails;

    public LambdaExpression Report { get; } = LambdaReader.Close(condition.Report(Sink));
}
