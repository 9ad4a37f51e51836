using System.Linq.Expressions;
using RulesEngine.Explanation;
using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>Tells single conditions: as text, with their verdict and the values they saw.</summary>
internal sealed class ConditionTelling(RuleRun run)
{
    private readonly Dictionary<Expression, Func<Bound, object?>> _compiled = [];
    private readonly Dictionary<Expression, (Func<Bound, object?> Certain, Func<Bound, object?> Possible)> _tests = [];

    /// <summary>The conditions of a pattern whose value is bound.</summary>
    internal IReadOnlyList<ExplainedCondition> Tell(PatternElement pattern, Bound bound) =>
    [
        .. from condition in pattern.Expressions
           from test in Conjunction.Parts(condition.Expression.Body)
           select new ExplainedCondition(ExpressionText.Of(test), VerdictOf(test, bound), ValuesOf(test, bound)),
    ];

    /// <summary>Whether any fact satisfies a pattern, and the facts that do or may.</summary>
    internal (Verdict Verdict, IReadOnlyList<object> Facts) Search(PatternElement pattern, Bound bound)
    {
        var met = run.FactsOf(pattern.ValueType)
            .Select(fact => (Fact: fact, Verdict: Together(pattern, bound.With(pattern.Declaration.Name, fact))))
            .Where(one => one.Verdict != Verdict.Fails)
            .ToList();
        var certain = met.Where(one => one.Verdict == Verdict.Holds).Select(one => one.Fact).ToList();
        return certain.Count > 0 ? (Verdict.Holds, certain) : (met.Count > 0 ? Verdict.Unknown : Verdict.Fails, [.. met.Select(one => one.Fact)]);
    }

    internal ExplainedCondition LookedFor(PatternElement pattern, Bound bound, Verdict verdict, IReadOnlyList<object>? found = null, bool isNot = false)
    {
        var looked = new LookedFor(pattern).In(bound, run.FactsOf(pattern.ValueType).Count);
        var text = FormattableString.Invariant($"{(isNot ? "no " : "")}{looked.LookedFor}: {(found is { Count: > 0 } ? found.Count : "none")} of {looked.Candidates}");
        return new ExplainedCondition(text, verdict, [.. (found ?? []).OfType<ProgrammeFact>().Select(fact => new ExplainedValue(fact.ToString(), fact.Label, KeyCells(fact)))]);
    }

    private Verdict Together(PatternElement pattern, Bound bound)
    {
        var together = Verdict.Holds;
        foreach (var test in pattern.Expressions.SelectMany(condition => Conjunction.Parts(condition.Expression.Body)))
        {
            switch (VerdictOf(test, bound))
            {
                case Verdict.Fails:
                    return Verdict.Fails;
                case Verdict.Unknown:
                    together = Verdict.Unknown;
                    break;
            }
        }

        return together;
    }

    private Verdict VerdictOf(Expression test, Bound bound)
    {
        if (!_tests.TryGetValue(test, out var readings))
        {
            var condition = Expression.Lambda(test, Bindings.In(test));
            readings = (BoundExpression.Compile(RuleReadings.Certainly(condition).Body), BoundExpression.Compile(RuleReadings.Possibly(condition).Body));
            _tests.Add(test, readings);
        }

        if ((bool)readings.Certain(bound)!)
        {
            return Verdict.Holds;
        }

        return (bool)readings.Possible(bound)! ? Verdict.Unknown : Verdict.Fails;
    }

    private List<ExplainedValue> ValuesOf(Expression test, Bound bound)
    {
        var operands = new Operands();
        operands.Visit(test);
        return [.. operands.Found.Select(operand => ValueOf(operand, bound))];
    }

    private ExplainedValue ValueOf(Expression operand, Bound bound)
    {
        var owner = operand is MemberExpression { Expression: { } target } ? Value(target, bound) : null;
        var cells = owner is ProgrammeFact fact && operand is MemberExpression member ? fact.CellsOf(member.Member.Name) : [];
        return new ExplainedValue(ExpressionText.Of(operand), owner is null && operand is MemberExpression ? Wording.Of(null) : Wording.Of(Value(operand, bound)), cells);
    }

    private object? Value(Expression expression, Bound bound)
    {
        if (!_compiled.TryGetValue(expression, out var compiled))
        {
            _compiled.Add(expression, compiled = BoundExpression.Compile(expression));
        }

        return compiled(bound);
    }

    private static IReadOnlyList<SourceCell> KeyCells(ProgrammeFact fact) =>
        [.. TableSchema.Of(fact.GetType()).KeyColumns.Select(column => fact.Source.Cell(column.Name)).Where(cell => cell.Raw is not null)];
}
