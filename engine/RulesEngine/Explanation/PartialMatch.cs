using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Explanation;

/// <summary>Follows a rule as far as some facts allow.</summary>
internal sealed class PartialMatch(RuleView view, Solver solver, StepExplainer steps, IEnumerable<string> given)
{
    // A question about one match; more combinations than these would not make the answer better.
    private const int MostFrames = 1000;

    private readonly HashSet<string> _given = [.. given];

    public WhyNot Walk(IRuleDefinition rule, Frame start)
    {
        var passed = new List<RuleElement>();
        Frame[] frames = [start];
        foreach (RuleElement element in rule.LeftHandSide is AndElement and ? and.ChildElements : [rule.LeftHandSide])
        {
            Frame[] next = [.. frames.SelectMany(frame => Pass(element, frame)).Take(MostFrames)];
            if (next.Length == 0)
            {
                return Stop(passed, element, frames);
            }

            passed.Add(element);
            frames = next;
        }

        foreach (FilterElement filter in rule.FilterGroup.Filters.Where(filter => filter.FilterType == FilterType.Predicate))
        {
            Frame[] next = [.. frames.Where(frame => solver.Lambdas.Test(view.Of(filter).Certainly, frame))];
            if (next.Length == 0)
            {
                return new WhyNot(Explain(passed, frames[0]), steps.Explain(filter, frames[0]), Nearest: null);
            }

            frames = next;
        }

        return new WhyNot(Explain(passed, frames[0]), Failed: null, Nearest: null);
    }

    private IEnumerable<Frame> Pass(RuleElement element, Frame frame) => element switch
    {
        PatternElement pattern => Candidates(pattern, frame, all: false).Where(candidate =>
            view.Of(pattern).ConditionsOn(candidate, solver).All(condition => solver.Lambdas.Test(condition.Certainly, candidate))),
        AndElement and => and.ChildElements.Aggregate(
            Enumerable.Repeat(frame, 1), (frames, child) => frames.SelectMany(before => Pass(child, before))),
        OrElement or => or.ChildElements.SelectMany(branch => Pass(branch, frame)),
        _ => solver.Solve(view.Read(element, Reading.Certain), frame).Select(_ => frame),
    };

    private IEnumerable<Frame> Candidates(PatternElement pattern, Frame frame, bool all)
    {
        PatternView read = view.Of(pattern);
        Frame complete = read.Complete(frame, solver);
        if (_given.Contains(pattern.Declaration.Name))
        {
            return [complete];
        }

        return all && pattern.Source is null
            ? solver.All(pattern.ValueType).Select(fact => complete.With(pattern.Declaration.Name, fact))
            : solver.Candidates(read.Certain, complete);
    }

    private WhyNot Stop(List<RuleElement> passed, RuleElement failed, Frame[] frames)
    {
        RuleElement element = failed;
        while (element is GroupElement group)
        {
            // Inside a group the same question is asked of its first step that nothing passes.
            element = group is OrElement
                ? group.ChildElements[0]
                : group.ChildElements.First(child => !frames.Any(frame => Pass(child, frame).Any()) || child == group.ChildElements[^1]);
        }

        switch (element)
        {
            case PatternElement pattern:
                Frame? nearest = frames.SelectMany(frame => Candidates(pattern, frame, all: true)).MaxBy(frame => Nearness(pattern, frame));
                return nearest is null
                    ? new WhyNot(Explain(passed, frames[0]), steps.ExplainMissing(pattern, frames[0]), Nearest: null)
                    : new WhyNot(Explain(passed, nearest), steps.Explain(pattern, nearest), nearest[pattern.Declaration.Name]);
            case NotElement not:
                return new WhyNot(Explain(passed, frames[0]), steps.Explain(not, frames[0]), InTheWay(not.Source, frames[0]));
            case ForAllElement all:
                return new WhyNot(Explain(passed, frames[0]), steps.Explain(all, frames[0]), Breaking(all, frames[0]));
            case ExistsElement { Source: PatternElement { Source: null } sought } exists:
                Frame? closest = Candidates(sought, frames[0], all: true).MaxBy(frame => Nearness(sought, frame));
                IReadOnlyList<ExplainedCondition> missed = closest is null ? [] : steps.Explain(sought, closest).Conditions;
                return new WhyNot(
                    Explain(passed, frames[0]),
                    steps.Explain(exists, frames[0]) with { Conditions = missed },
                    closest?[sought.Declaration.Name]);
            default:
                return new WhyNot(Explain(passed, frames[0]), steps.Explain(element, frames[0]), Nearest: null);
        }
    }

    private List<ExplainedStep> Explain(IEnumerable<RuleElement> elements, Frame frame) =>
        [.. elements.SelectMany(Single).Select(element => steps.Explain(element, frame))];

    private static IEnumerable<RuleElement> Single(RuleElement element) => element switch
    {
        AndElement and => and.ChildElements.SelectMany(Single),
        OrElement => [],
        _ => [element],
    };

    /// <summary>Who fails at a later condition is nearer; then who fails at fewer; then who misses by less.</summary>
    private (int Before, int Holding, double Miss) Nearness(PatternElement pattern, Frame frame)
    {
        ExplainedCondition[] conditions = [.. view.Of(pattern).ConditionsOn(frame, solver).Select(condition => steps.Explain(condition, frame))];
        ExplainedAtom[] atoms = [.. conditions.SelectMany(condition => condition.Atoms)];
        return (
            conditions.TakeWhile(condition => condition.Verdict == Verdict.Holds).Count(),
            atoms.Count(atom => atom.Verdict == Verdict.Holds),
            -atoms.Where(atom => atom.Verdict != Verdict.Holds).Sum(atom => Size(atom.Difference)));
    }

    private static double Size(object? difference) => difference is IConvertible number and not string
        ? Math.Abs(number.ToDouble(System.Globalization.CultureInfo.InvariantCulture))
        : 0;

    private object? InTheWay(RuleElement source, Frame frame)
    {
        Frame? found = solver.Solve(view.Read(source, Reading.Certain), frame)
            .Concat(solver.Solve(view.Read(source, Reading.Possible), frame))
            .FirstOrDefault();
        return found is null || StepExplainer.FactPattern(source) is not { } pattern ? null : found[pattern.Declaration.Name];
    }

    private object? Breaking(ForAllElement all, Frame frame) => solver.Solve(view.Read(all.BasePattern, Reading.Possible), frame)
        .FirstOrDefault(fact => !all.Patterns.All(pattern =>
            solver.Holds((PatternElement)view.Read(pattern, Reading.Certain), Solver.SameFact(all, pattern, fact))))
        ?[all.BasePattern.Declaration.Name];
}
