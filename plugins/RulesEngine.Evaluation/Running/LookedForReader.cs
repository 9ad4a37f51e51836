using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>Tells what a rule looked for in vain: the facts under each Not, with the values they had to have.</summary>
internal sealed class LookedForReader(RuleRun run)
{
    private readonly Dictionary<FlaggingRule, IReadOnlyList<LookedFor>> _ofRules = [];

    /// <summary>What a match did not meet, in the order of the rule.</summary>
    internal IEnumerable<AbsenceEvidence> Read(FlaggingRule rule, Bound match)
    {
        if (!_ofRules.TryGetValue(rule, out var looked))
        {
            _ofRules.Add(rule, looked = [.. Negated(rule.Anatomy.Rule.LeftHandSide).Select(pattern => new LookedFor(pattern))]);
        }

        return looked.Select(each => each.In(match, run.FactsOf(each.Type).Count));
    }

    private static IEnumerable<PatternElement> Negated(GroupElement group) =>
        group is AndElement ? group.ChildElements.OfType<NotElement>().Select(not => not.Source).OfType<PatternElement>().Where(pattern => pattern.Source is null) : [];
}
