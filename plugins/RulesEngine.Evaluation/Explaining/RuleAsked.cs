using RulesEngine.Explanation;

namespace RulesEngine.Evaluation;

/// <summary>One rule of a run that is asked why, and why not.</summary>
internal sealed class RuleAsked
{
    private readonly RuleRun _run;
    private readonly RuleRecord _record;
    private readonly RuleExplainer _whole;

    internal RuleAsked(RuleRun run, RuleRecord record)
    {
        _run = run;
        _record = record;
        _whole = new RuleExplainer(record.Rule.Anatomy.Rule, run.FactsOf);
    }

    internal IReadOnlyList<ExplainedCondition> Why(SubjectOutcome place) => place.Outcome switch
    {
        Outcome.Finding => Told(_whole.Explain(_record.Certain(place.Subject)[0].Values)),
        Outcome.NoData when _record.Possible(place.Subject) is [var open, ..] => Told(_whole.Explain(open.Values)),
        Outcome.NoData => WhyNotInScope(ScopeMatch(place)),
        _ => Told(_whole.WhyNot(ScopeMatch(place).Values), ScopeMatch(place)),
    };

    /// <summary>What keeps a fact out of the rule's scope; nothing when no fact is called so.</summary>
    internal IReadOnlyList<ExplainedCondition> WhyNotJudged(string subject) => BoundBy(subject) is { } bound ? WhyNotInScope(bound) : [];

    /// <summary>The values that make the place a subject.</summary>
    internal Bound ScopeMatch(SubjectOutcome place) => _record.Subjects.GetValueOrDefault(place.Subject) ?? Bound.Nothing;

    private List<ExplainedCondition> WhyNotInScope(Bound bound) =>
        Told(new RuleExplainer(RuleProgram.ScopeOf(_record.Rule), _run.FactsOf).WhyNot(bound.Values), bound);

    /// <summary>The fact whose name <c>about</c> mentions alone and which makes the subject asked for; of a subject of several ids, else the fact that shares most of them.</summary>
    private Bound? BoundBy(string subject)
    {
        var about = _record.Rule.Anatomy.Flag.About;
        if (_record.Rule.Anatomy.Scope is null || Bindings.In(about) is not [var binding])
        {
            return null;
        }

        var bounds = _run.FactsOf(binding.Type).Select(fact => Bound.Nothing.With(binding.Name!, fact)).ToList();
        return bounds.Find(bound => IdsOf(bound) == subject)
            ?? bounds.Where(bound => Shared(bound, subject) > 0).MaxBy(bound => Shared(bound, subject));
    }

    private string IdsOf(Bound bound) => SubjectReader.Read(_record.Flag.About(bound), null).Ids;

    private int Shared(Bound bound, string subject) => IdsOf(bound).Split(';').Intersect(subject.Split(';')).Count();

    private static List<ExplainedCondition> Told(IEnumerable<ExplainedStep> steps) => [.. steps.SelectMany(StepTelling.Conditions)];

    private static List<ExplainedCondition> Told(WhyNot answer, Bound given)
    {
        var told = Told(answer.Passed);
        if (answer.Failed is { } failed)
        {
            told.AddRange(StepTelling.Conditions(failed, answer.Nearest, failed.Binding is { } name && given.Binds(name)));
        }

        return told;
    }
}
