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
/// foreach (ExplainedStep step in explainer.Explain(match))
///     Console.WriteLine(ExplanationText.Of(step));
/// </code>
/// </example>
public sealed class RuleExplainer
{
    private readonly IRuleDefinition _rule;
    private readonly Solver _solver;
    private readonly RuleView _view = new();
    private readonly StepExplainer _steps;

    /// <param name="rule">The rule as its author wrote it, not one of its readings.</param>
    /// <param name="facts">Gives the facts of a type, those of derived types included, in a stable order.</param>
    public RuleExplainer(IRuleDefinition rule, Func<Type, IEnumerable<object>> facts)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(facts);
        _rule = rule;
        _solver = new Solver(facts);
        _steps = new StepExplainer(_view, _solver);
    }

    /// <summary>Explains a match of the rule or of one of its readings, step by step in the order of the rule.</summary>
    /// <param name="bindings">Values of the match by the names the rule declares; further names do no harm.</param>
    public IReadOnlyList<ExplainedStep> Explain(IEnumerable<KeyValuePair<string, object?>> bindings)
    {
        ArgumentNullException.ThrowIfNull(bindings);
        return Explain(Frame.Of(bindings));
    }

    /// <summary>Tells how far the rule comes when some of its names are bound to given facts, and what stops it.</summary>
    /// <param name="bindings">Facts by the names the rule declares; none at all asks why the rule matches nothing.</param>
    public WhyNot WhyNot(IEnumerable<KeyValuePair<string, object?>> bindings)
    {
        ArgumentNullException.ThrowIfNull(bindings);
        KeyValuePair<string, object?>[] given = [.. bindings];
        var attempt = new PartialMatch(_view, _solver, _steps, given.Select(binding => binding.Key));
        return attempt.Walk(_rule, Frame.Of(given));
    }

    private List<ExplainedStep> Explain(Frame match)
    {
        var steps = new List<ExplainedStep>();
        Frame frame = match;
        Add(_rule.LeftHandSide);
        steps.AddRange(_rule.FilterGroup.Filters
            .Where(filter => filter.FilterType == FilterType.Predicate)
            .Select(filter => _steps.Explain(filter, frame)));
        return steps;

        void Add(RuleElement element)
        {
            switch (element)
            {
                case OrElement or:
                    Add(or.ChildElements.FirstOrDefault(branch => IsTaken(branch, frame, Reading.Certain))
                        ?? or.ChildElements.FirstOrDefault(branch => IsTaken(branch, frame, Reading.Possible))
                        ?? or.ChildElements[0]);
                    break;
                case GroupElement group:
                    foreach (RuleElement child in group.ChildElements)
                    {
                        Add(child);
                    }

                    break;
                default:
                    frame = element is PatternElement pattern ? _view.Of(pattern).Complete(frame, _solver) : frame;
                    steps.Add(_steps.Explain(element, frame));
                    break;
            }
        }
    }

    private bool IsTaken(RuleElement branch, Frame frame, Reading reading) => branch.Exports.Count > 0
        ? branch.Exports.All(export => frame[export.Name] is not null)
        : _solver.Solve(_view.Read(branch, reading), frame).Any();
}
