using System.Linq.Expressions;
using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Explanation;

/// <summary>Explains single steps of a rule on a frame that binds what the step and those before it bind.</summary>
/// <param name="truths">Tests by the names that the rule binds them to.</param>
internal sealed class StepExplainer(RuleView view, Solver solver, IReadOnlyDictionary<string, LambdaExpression> truths)
{
    private readonly Dictionary<LambdaExpression, IReadOnlyList<AtomView>> _atoms = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LambdaExpression, IReadOnlyList<OperandView>> _operands = new(ReferenceEqualityComparer.Instance);

    public ExplainedStep Explain(RuleElement element, Frame frame) => element switch
    {
        PatternElement pattern => ExplainPattern(pattern, frame),
        ExistsElement exists => ExplainSearch(StepKind.Exists, exists.Source, frame),
        NotElement not => ExplainSearch(StepKind.Not, not.Source, frame),
        ForAllElement all => ExplainAll(all, frame),
        _ => throw new NotSupportedException($"'{element}' is not a single step."),
    };

    /// <summary>A pattern that nothing at all was found for.</summary>
    public ExplainedStep ExplainMissing(PatternElement pattern, Frame frame)
    {
        PatternView read = view.Of(pattern);
        Frame complete = read.Complete(frame, solver);
        bool isPossible = solver.Solve(read.Possible, complete).Any();
        return new ExplainedStep(
            KindOf(pattern),
            isPossible ? Verdict.Undecided : Verdict.Fails,
            NameOf(pattern),
            Value: null,
            [],
            SearchFor(pattern, complete, found: 0));
    }

    public ExplainedStep Explain(FilterElement filter, Frame frame)
    {
        ExplainedCondition condition = Explain(view.Of(filter), frame);
        return new ExplainedStep(StepKind.Filter, condition.Verdict, Binding: null, Value: null, [condition], Search: null);
    }

    public ExplainedCondition Explain(ConditionView condition, Frame frame)
    {
        if (!_atoms.TryGetValue(condition.Source, out IReadOnlyList<AtomView>? atoms))
        {
            _atoms.Add(condition.Source, atoms = [.. AtomView.Of(condition.Source, view, truths)]);
        }

        return new ExplainedCondition(
            ExpressionText.Of(condition.Source.Body),
            condition.Verdict(frame, solver.Lambdas),
            [.. atoms.Select(atom => atom.Explain(frame, solver.Lambdas))]);
    }

    private ExplainedStep ExplainPattern(PatternElement pattern, Frame frame)
    {
        PatternView read = view.Of(pattern);
        Frame complete = read.Complete(frame, solver);
        ExplainedCondition[] conditions = [.. read.ConditionsOn(complete, solver).Select(condition => Explain(condition, complete))];
        string name = pattern.Declaration.Name;
        StepKind kind = KindOf(pattern);
        return new ExplainedStep(
            kind,
            Together(conditions.Select(condition => condition.Verdict)),
            NameOf(pattern),
            frame[name],
            conditions,
            kind == StepKind.Query ? SearchFor(pattern, complete, found: solver.Candidates(read.Certain, complete).Sum(row => Rows(row[name]))) : null)
        {
            MadeFrom = pattern.Source is BindingElement binding ? Operands(binding.Expression, complete) : [],
        };
    }

    private IReadOnlyList<ExplainedOperand> Operands(LambdaExpression value, Frame frame)
    {
        if (!_operands.TryGetValue(value, out IReadOnlyList<OperandView>? operands))
        {
            _operands.Add(value, operands = [.. MemberReads.AllOf(value.Body).Select(read => new OperandView(read, value.Parameters, view))]);
        }

        return [.. operands.Select(operand => operand.Explain(frame, solver.Lambdas))];
    }

    private static StepKind KindOf(PatternElement pattern) => pattern.Source switch
    {
        null => StepKind.Match,
        BindingElement => StepKind.Let,
        _ => StepKind.Query,
    };

    private static string? NameOf(PatternElement pattern) =>
        pattern.Declaration.Name.StartsWith('$') ? null : pattern.Declaration.Name;

    private static int Rows(object? value) => value is System.Collections.IEnumerable rows and not string ? rows.Cast<object?>().Count() : 1;

    private ExplainedStep ExplainSearch(StepKind kind, RuleElement source, Frame frame)
    {
        int found = solver.Solve(view.Read(source, Reading.Certain), frame).Count();
        bool isPossible = found > 0 || solver.Solve(view.Read(source, Reading.Possible), frame).Any();
        Verdict isThere = found > 0 ? Verdict.Holds : isPossible ? Verdict.Undecided : Verdict.Fails;
        return new ExplainedStep(
            kind, kind == StepKind.Not ? Opposite(isThere) : isThere, Binding: null, Value: null, [], SearchFor(source, frame, found));
    }

    private ExplainedStep ExplainAll(ForAllElement all, Frame frame)
    {
        Frame[] bases = [.. solver.Solve(view.Read(all.BasePattern, Reading.Possible), frame)];
        int found = bases.Count(fact => all.Patterns.All(pattern =>
            solver.Holds((PatternElement)view.Read(pattern, Reading.Certain), Solver.SameFact(all, pattern, fact))));
        Verdict verdict = solver.Solve(view.Read(all, Reading.Certain), frame).Any() ? Verdict.Holds
            : solver.Solve(view.Read(all, Reading.Possible), frame).Any() ? Verdict.Undecided
            : Verdict.Fails;
        (IReadOnlyList<SoughtValue> values, IReadOnlyList<string> conditions) = Sought.Of(all.BasePattern, frame, view, solver.Lambdas);
        IEnumerable<string> further = all.Patterns.SelectMany(pattern => pattern.Expressions).Select(condition => ExpressionText.Of(condition.Expression.Body));
        var search = new Search(all.BasePattern.ValueType, values, [.. conditions, .. further], bases.Length, found);
        return new ExplainedStep(StepKind.All, verdict, Binding: null, Value: null, [], search);
    }

    private Search? SearchFor(RuleElement source, Frame frame, int found)
    {
        if (FactPattern(source) is not { } pattern)
        {
            return null;
        }

        (IReadOnlyList<SoughtValue> values, IReadOnlyList<string> conditions) = Sought.Of(pattern, frame, view, solver.Lambdas);
        return new Search(pattern.ValueType, values, conditions, solver.CountOf(pattern.ValueType), found);
    }

    /// <summary>The pattern of facts that a query, a quantifier or a group starts from.</summary>
    public static PatternElement? FactPattern(RuleElement element) => element switch
    {
        PatternElement { Source: null } pattern => pattern,
        PatternElement { Source: AggregateElement aggregate } => FactPattern(aggregate.Source),
        GroupElement group => group.ChildElements.Select(FactPattern).FirstOrDefault(pattern => pattern is not null),
        _ => null,
    };

    private static Verdict Together(IEnumerable<Verdict> verdicts) => verdicts.Aggregate(
        Verdict.Holds,
        (all, one) => all == Verdict.Fails || one == Verdict.Fails ? Verdict.Fails : one == Verdict.Undecided ? one : all);

    private static Verdict Opposite(Verdict verdict) => verdict switch
    {
        Verdict.Holds => Verdict.Fails,
        Verdict.Fails => Verdict.Holds,
        _ => verdict,
    };
}
