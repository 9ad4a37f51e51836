using RulesEngine.Readings;

namespace RulesEngine.Evaluation;

/// <summary>Asks the engine which values were missing, and puts them into words.</summary>
internal sealed class MissingReader(RuleRun run)
{
    private readonly Dictionary<FlaggingRule, AbsenceFinder> _ofRules = [];
    private readonly Dictionary<FlaggingRule, AbsenceFinder> _ofScopes = [];

    /// <summary>What keeps matches of a rule from being certain.</summary>
    internal IReadOnlyList<MissingValue> Of(FlaggingRule rule, IEnumerable<Bound> possible)
    {
        if (!_ofRules.TryGetValue(rule, out var finder))
        {
            _ofRules.Add(rule, finder = new AbsenceFinder(rule.Anatomy.Rule, run.FactsOf));
        }

        return MissingWords.Of(possible.SelectMany(match => finder.Find(match.Values)));
    }

    /// <summary>What keeps a subject from being in a rule's scope for certain.</summary>
    internal IReadOnlyList<MissingValue> OfScope(FlaggingRule rule, Bound possible)
    {
        if (!_ofScopes.TryGetValue(rule, out var finder))
        {
            _ofScopes.Add(rule, finder = new AbsenceFinder(RuleProgram.ScopeOf(rule), run.FactsOf));
        }

        return MissingWords.Of(finder.Find(possible.Values));
    }
}
