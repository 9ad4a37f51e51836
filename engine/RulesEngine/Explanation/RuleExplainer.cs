using RulesEngine.Aggregators;
using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Explanation;

/// <summary>Says why a rule matches some facts, and why it does not match others.</summary>
/// <remarks>
/// Works on the rule and the facts alone, after a run; a run that is not explained pays nothing.
/// Made once for a rule and a set of facts; asks for facts on first use and keeps them. Not safe for several threads.
/// </remarks>
/// <example>
/// <code>
/// var explainer = new RuleExplainer(rule, type => facts.Where(type.IsInstanceOfType));
/// foreach (ExplainedStep step in branch.Steps.Explain(match))
///     Console.WriteLine(ExplanationText.Of(step));
/// </code>
/// </example>
public sealed class RuleExplainer
{
    private readonly IRuleDefinition _rule;
    private readonly Solver _solver;
    private readonly IReadOnlyList<RuleBranch> _branches;

    /// <param name="rule">The rule as its author wrote it, not one of its readings.</param>
    /// <param name="facts">Gives the facts of a type, those of derived types included, in a stable order.</param>
    /// <param name="aggregators">Query operators that the rule names and the compiler knows by name; not needed where there are none.</param>
    public RuleExplainer(IRuleDefinition rule, Func<Type, IEnumerable<object>> facts, AggregatorRegistry? aggregators = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(facts);
        _rule = rule;
        _solver = new Solver(facts, aggregators);
        _branches = RuleBranch.Of(rule, _solver);
    }

    /// <summary>Explains a match of the rule or of one of its readings, step by step in the order of the rule.</summary>
    /// <param name="bindings">
    /// Values of the match by the names the rule declares; further names do no harm. Of facts that are no match, or no longer, it tells what fails.
    /// </param>
    public IReadOnlyList<ExplainedStep> Explain(IEnumerable<KeyValuePair<string, object?>> bindings)
    {
        ArgumentNullException.ThrowIfNull(bindings);
        Frame match = Frame.Of(bindings);
        RuleBranch taken = _branches.Count == 1 ? _branches[0]
            : _branches.FirstOrDefault(branch => branch.IsTaken(match, Reading.Certain))
            ?? _branches.FirstOrDefault(branch => branch.IsTaken(match, Reading.Possible))
            ?? _branches.FirstOrDefault(branch => branch.IsBound(match))
            ?? _branches[0];
        return Explain(taken, match);
    }

    /// <summary>Tells how far the rule comes when some of its names are bound to given facts, and what stops it.</summary>
    /// <param name="bindings">Facts by the names the rule declares; none at all asks why the rule matches nothing.</param>
    /// <returns>Of a rule with an Or, the answer of the branch that comes furthest.</returns>
    public WhyNot WhyNot(IEnumerable<KeyValuePair<string, object?>> bindings)
    {
        ArgumentNullException.ThrowIfNull(bindings);
        KeyValuePair<string, object?>[] given = [.. bindings];
        return _branches
            .Select(branch => new PartialMatch(branch, _solver, given.Select(binding => binding.Key)).Walk(Predicates, Frame.Of(given)))
            .MaxBy(answer => answer.Failed is null ? int.MaxValue : answer.Passed.Count)!;
    }

    private IEnumerable<FilterElement> Predicates => _rule.FilterGroup.Filters.Where(filter => filter.FilterType == FilterType.Predicate);

    private List<ExplainedStep> Explain(RuleBranch branch, Frame match)
    {
        var steps = new List<ExplainedStep>();
        Frame frame = match;
        foreach (RuleElement element in branch.Elements)
        {
            frame = element is PatternElement pattern ? branch.View.Of(pattern).Complete(frame, _solver) : frame;
            steps.Add(element is PatternElement { Source: null } unbound && frame[unbound.Declaration.Name] is null
                ? branch.Steps.ExplainMissing(unbound, frame)
                : branch.Steps.Explain(element, frame));
        }

        steps.AddRange(Predicates.Select(filter => branch.Steps.Explain(filter, frame)));
        return steps;
    }
}
