using System.Linq.Expressions;
using RulesEngine.Explanation;
using RulesEngine.RuleModel;

namespace RulesEngine.Readings;

/// <summary>Names the absent values that keep a possible match of a rule from being certain.</summary>
/// <remarks>Made once for a rule and a set of facts; asks for facts on first use and keeps them. Not safe for several threads.</remarks>
public sealed class AbsenceFinder
{
    private readonly IRuleDefinition _rule;
    private readonly Solver _solver;
    private readonly RuleView _view = new();

    /// <param name="rule">The rule as its author wrote it, not one of its readings.</param>
    /// <param name="facts">Gives the facts of a type, those of derived types included, in a stable order.</param>
    public AbsenceFinder(IRuleDefinition rule, Func<Type, IEnumerable<object>> facts)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(facts);
        _rule = rule;
        _solver = new Solver(facts);
    }

    /// <summary>Absent values behind a match of the possible reading, in the order in which the rule needs them, each once.</summary>
    /// <param name="bindings">Values of the match by the names the rule declares; further names do no harm.</param>
    /// <returns>Nothing when the match is certain.</returns>
    public IReadOnlyList<Absence> Find(IEnumerable<KeyValuePair<string, object?>> bindings)
    {
        ArgumentNullException.ThrowIfNull(bindings);
        var search = new AbsenceSearch(_view, _solver);
        search.Look(_rule.LeftHandSide, Frame.Of(bindings), lookedFor: null);
        foreach (FilterElement filter in _rule.FilterGroup.Filters.Where(filter => filter.FilterType == FilterType.Predicate))
        {
            search.LookAtFilter(filter);
        }

        return search.Found;
    }

    /// <inheritdoc cref="Find(IEnumerable{KeyValuePair{string, object?}})"/>
    public IReadOnlyList<Absence> Find(IMatch match)
    {
        ArgumentNullException.ThrowIfNull(match);
        return Find(match.Facts.Select(fact => KeyValuePair.Create(fact.Declaration.Name, fact.Value)));
    }
}
