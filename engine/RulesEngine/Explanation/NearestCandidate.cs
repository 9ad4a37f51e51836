using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Explanation;

/// <summary>Tells which of the candidates for a pattern came nearest to passing it.</summary>
/// <remarks>Who fails at a later condition is nearer; then who fails at fewer tests; then who misses by less.</remarks>
internal sealed class NearestCandidate(PatternElement pattern, RuleView view, Solver solver, StepExplainer steps)
{
    // An answer for a person: what lies beyond these would hardly be nearer.
    private const int MostTested = 1_000_000;
    private const int MostRanked = 20_000;

    /// <summary>The nearest, of equals the first; null where there is none at all.</summary>
    public Frame? Among(IEnumerable<Frame> candidates)
    {
        var furthest = new List<Frame>();
        int most = 0;
        foreach (Frame candidate in candidates.Take(MostTested))
        {
            int passed = Conditions(candidate).TakeWhile(condition => solver.Lambdas.Test(condition.Certainly, candidate)).Count();
            if (passed > most)
            {
                furthest.Clear();
                most = passed;
            }

            if (passed == most && furthest.Count < MostRanked)
            {
                furthest.Add(candidate);
            }
        }

        return furthest.MaxBy(Nearness);
    }

    private (int Holding, double Miss) Nearness(Frame candidate)
    {
        ExplainedAtom[] atoms = [.. Conditions(candidate).SelectMany(condition => steps.Explain(condition, candidate).Atoms)];
        return (
            atoms.Count(atom => atom.Verdict == Verdict.Holds),
            -atoms.Where(atom => atom.Verdict != Verdict.Holds).Sum(atom => Size(atom.Difference)));
    }

    private IReadOnlyList<ConditionView> Conditions(Frame candidate) => view.Of(pattern).ConditionsOn(candidate, solver);

    private static double Size(object? difference) => difference switch
    {
        TimeSpan days => Math.Abs(days.TotalDays),
        IConvertible number and not string => Math.Abs(number.ToDouble(System.Globalization.CultureInfo.InvariantCulture)),
        _ => 0,
    };
}
