using RulesEngine.Aggregators;
using RulesEngine.Explanation;
using RulesEngine.RuleModel;

namespace RulesEngine.Readings;

/// <summary>Names the absent values that keep a possible match of a rule from being certain.</summary>
/// <remarks>Made once for a rule and a set of facts; asks for facts on first use and keeps them. Not safe for several threads.</remarks>
public sealed class AbsenceFinder
{
    private readonly IRuleDefinition _rule;
    private readonly IReadOnlyList<RuleBranch> _branches;
    private readonly Solver _solver;

    /// <param name="rule">The rule as its author wrote it, not one of its readings.</param>
    /// <param name="facts">Gives the facts of a type, those of derived types included, in a stable order.</param>
    /// <param name="aggregators">Query operators that the rule names and the compiler knows by name; not needed where there are none.</param>
    public AbsenceFinder(IRuleDefinition rule, Func<Type, IEnumerable<object>> facts, AggregatorRegistry? aggregators = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(facts);
        _rule = rule;
        _solver = new Solver(facts, aggregators);
        _branches = RuleBranch.Of(rule, _solver);
    }

    /// <summary>Absent values behind a match of the possible reading, in the order in which the rule needs them, each once.</summary>
    /// <param name="bindings">Values of the match by the names the rule declares; further names do no harm.</param>
    /// <returns>Nothing when the match is certain.</returns>
    public IReadOnlyList<Absence> Find(IEnumerable<KeyValuePair<string, object?>> bindings)
    {
        ArgumentNullException.ThrowIfNull(bindings);
        Frame match = Frame.Of(bindings);
        return
        [
            .. _branches
                .Where(branch => _branches.Count == 1 || branch.IsTaken(match, Reading.Possible))
                .SelectMany(branch => Find(branch, match))
                .Distinct(),
        ];
    }

    /// <inheritdoc cref="Find(IEnumerable{KeyValuePair{string, object?}})"/>
    public IReadOnlyList<Absence> Find(IMatch match)
    {
        ArgumentNullException.ThrowIfNull(match);
        return Find(match.Facts.Select(fact => KeyValuePair.Create(fact.Declaration.Name, fact.Value)));
    }

    private IReadOnlyList<Absence> Find(RuleBranch branch, Frame match)
    {
        var search = new AbsenceSearch(branch.View, _solver);
        search.Look(branch.Elements, match);
        foreach (FilterElement filter in _rule.FilterGroup.Filters.Where(filter => filter.FilterType == FilterType.Predicate))
        {
            search.LookAtFilter(filter);
        }

        return search.Found;
    }
}
