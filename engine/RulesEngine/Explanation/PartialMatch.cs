using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Explanation;

/// <summary>Follows one alternative of a rule as far as some facts allow.</summary>
internal sealed class PartialMatch(RuleBranch branch, Solver solver, IEnumerable<string> given)
{
    // A question about one match; more combinations than these would not make the answer better.
    private const int MostFrames = 1000;

    private readonly RuleView _view = branch.View;
    private readonly StepExplainer _steps = branch.Steps;
    private readonly HashSet<string> _given = [.. given];

    public WhyNot Walk(IEnumerable<FilterElement> predicates, Frame start)
    {
        var passed = new List<RuleElement>();
        Frame[] frames = [start];
        foreach (RuleElement element in branch.Elements)
        {
            Frame[] next = [.. frames.SelectMany(frame => Pass(element, frame)).Take(MostFrames)];
            if (next.Length == 0)
            {
                return Stop(passed, element, frames);
            }

            passed.Add(element);
            frames = next;
        }

        foreach (FilterElement filter in predicates)
        {
            Frame[] next = [.. frames.Where(frame => solver.Lambdas.Test(_view.Of(filter).Certainly, frame))];
            if (next.Length == 0)
            {
                return new WhyNot(Explain(passed, frames[0]), _steps.Explain(filter, frames[0]), Nearest: null);
            }

            frames = next;
        }

        return new WhyNot(Explain(passed, frames[0]), Failed: null, Nearest: null);
    }

    private IEnumerable<Frame> Pass(RuleElement element, Frame frame) => element switch
    {
        PatternElement pattern => Candidates(pattern, frame, all: false).Where(candidate =>
            _view.Of(pattern).ConditionsOn(candidate, solver).All(condition => solver.Lambdas.Test(condition.Certainly, candidate))),
        _ => solver.Solve(_view.Read(element, Reading.Certain), frame).Select(_ => frame),
    };

    private IEnumerable<Frame> Candidates(PatternElement pattern, Frame frame, bool all)
    {
        PatternView read = _view.Of(pattern);
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
        switch (failed)
        {
            case PatternElement pattern:
                Frame? nearest = Nearest(pattern, frames);
                return nearest is null
                    ? new WhyNot(Explain(passed, frames[0]), _steps.ExplainMissing(pattern, frames[0]), Nearest: null)
                    : new WhyNot(Explain(passed, nearest), _steps.Explain(pattern, nearest), nearest[pattern.Declaration.Name]);
            case NotElement not:
                Frame? inTheWay = InTheWay(not.Source, frames[0]);
                return Stopped(passed, not, frames[0], inTheWay, [StepExplainer.FactPattern(not.Source)]);
            case ForAllElement all:
                Frame? breaking = Breaking(all, frames[0]);
                return Stopped(passed, all, frames[0], breaking, [all.BasePattern, .. all.Patterns]);
            case ExistsElement { Source: PatternElement { Source: null } sought } exists:
                Frame? closest = Nearest(sought, [frames[0]]);
                IReadOnlyList<ExplainedCondition> missed = closest is null ? [] : _steps.Explain(sought, closest).Conditions;
                return new WhyNot(
                    Explain(passed, frames[0]),
                    _steps.Explain(exists, frames[0]) with { Conditions = missed },
                    closest?[sought.Declaration.Name]);
            default:
                return new WhyNot(Explain(passed, frames[0]), _steps.Explain(failed, frames[0]), Nearest: null);
        }
    }

    // Who has the key looked for is nearer than the others, and quickly found.
    private Frame? Nearest(PatternElement pattern, Frame[] frames) => new NearestCandidate(pattern, _view, solver, _steps).Among(
        frames.SelectMany(frame => Candidates(pattern, frame, all: false)).Concat(frames.SelectMany(frame => Candidates(pattern, frame, all: true))));

    private List<ExplainedStep> Explain(IEnumerable<RuleElement> elements, Frame frame) =>
        [.. elements.Select(element => _steps.Explain(element, frame))];

    /// <summary>A step that fails because of one fact, told with what the step asks of that fact.</summary>
    private WhyNot Stopped(List<RuleElement> passed, RuleElement failed, Frame frame, Frame? culprit, IReadOnlyList<PatternElement?> asked)
    {
        IEnumerable<ExplainedCondition> conditions = culprit is null
            ? []
            : asked.OfType<PatternElement>().SelectMany(pattern => _steps.Explain(pattern, culprit.With(pattern.Declaration.Name, culprit[asked[0]!.Declaration.Name])).Conditions);
        return new WhyNot(
            Explain(passed, frame),
            _steps.Explain(failed, frame) with { Conditions = [.. conditions] },
            asked[0] is { } fact ? culprit?[fact.Declaration.Name] : null);
    }

    private Frame? InTheWay(RuleElement source, Frame frame) =>
        solver.Solve(_view.Read(source, Reading.Certain), frame)
            .Concat(solver.Solve(_view.Read(source, Reading.Possible), frame))
            .FirstOrDefault();

    private Frame? Breaking(ForAllElement all, Frame frame) => solver.Solve(_view.Read(all.BasePattern, Reading.Possible), frame)
        .FirstOrDefault(fact => !all.Patterns.All(pattern =>
            solver.Holds((PatternElement)_view.Read(pattern, Reading.Certain), Solver.SameFact(all, pattern, fact))));
}
