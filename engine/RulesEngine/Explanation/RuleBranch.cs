using System.Linq.Expressions;
using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Explanation;

/// <summary>One alternative of a rule with its readings.</summary>
/// <param name="elements">Its patterns and quantifiers, in order.</param>
/// <param name="others">Names that only other alternatives bind.</param>
internal sealed class RuleBranch(IReadOnlyList<RuleElement> elements, IReadOnlyCollection<string> others, Solver solver)
{
    private StepExplainer? _steps;

    public IReadOnlyList<RuleElement> Elements => elements;

    public RuleView View { get; } = new();

    public StepExplainer Steps => _steps ??= new StepExplainer(View, solver, Truths());

    public static IReadOnlyList<RuleBranch> Of(IRuleDefinition rule, Solver solver)
    {
        string[] names = [.. rule.LeftHandSide.Exports.Select(export => export.Name)];
        return [.. RuleBranches.Of(rule).Select(branch => new RuleBranch(
            branch, [.. names.Except(branch.SelectMany(element => element.Exports).Select(export => export.Name))], solver))];
    }

    /// <summary>Whether facts are bound to the names of this alternative, and to no others.</summary>
    public bool IsBound(Frame match) => others.All(name => match[name] is null)
        && elements.OfType<PatternElement>().All(pattern => pattern.Source is not null || match[pattern.Declaration.Name] is not null);

    /// <summary>Whether a match of the rule came about by this alternative.</summary>
    public bool IsTaken(Frame match, Reading reading)
    {
        if (others.Any(name => match[name] is not null))
        {
            return false;
        }

        Frame frame = match;
        return elements.All(element =>
        {
            if (element is not PatternElement pattern)
            {
                return solver.Solve(View.Read(element, reading), frame).Any();
            }

            PatternView read = View.Of(pattern);
            Frame complete = frame = read.Complete(frame, solver);
            return (pattern.Source is BindingElement || frame[pattern.Declaration.Name] is not null)
                && read.ConditionsOn(complete, solver).All(condition => solver.Lambdas.Test(condition.In(reading), complete));
        });
    }

    /// <summary>Tests that the alternative gives a name to, to be told wherever a condition mentions the name.</summary>
    private Dictionary<string, LambdaExpression> Truths() => elements.OfType<PatternElement>()
        .Where(pattern => pattern.ValueType == typeof(bool) && pattern.Source is BindingElement)
        .ToDictionary(pattern => pattern.Declaration.Name, pattern => ((BindingElement)pattern.Source!).Expression);
}
