namespace RulesEngine.Evaluation;

/// <summary>The rules of a run: with their cards, and with their parameters as they are in force on the day the run speaks for.</summary>
public sealed class RuleSelection
{
    internal RuleSelection(
        IReadOnlyList<FlaggingRule> rules, IReadOnlyList<YieldingRule> yielding, IReadOnlyList<RuleFault> faults, IReadOnlyList<string> mistakes)
    {
        Flagging = rules;
        Yielding = yielding;
        Faults = faults;
        Mistakes = mistakes;
    }

    /// <summary>The rules that flag, in ordinal order of codes.</summary>
    public IReadOnlyList<RuleDescription> Rules => [.. Flagging.Select(rule => rule.Description)];

    /// <summary>The rules that cannot take part, in ordinal order of codes. The others can.</summary>
    public IReadOnlyList<RuleFault> Faults { get; }

    /// <summary>What is wrong with the choice itself: codes and parameters that no pack has.</summary>
    public IReadOnlyList<string> Mistakes { get; }

    internal IReadOnlyList<FlaggingRule> Flagging { get; }

    internal IReadOnlyList<YieldingRule> Yielding { get; }

    /// <summary>Takes the rules of packs into a run.</summary>
    /// <param name="packs">The packs; where two have a rule of one code, the rule of the first counts and the other is a fault.</param>
    /// <param name="asOf">The day the run speaks for.</param>
    /// <param name="choice">Which rules to take and what to set; all, and nothing, unless given.</param>
    public static RuleSelection From(IEnumerable<RulePack> packs, DateOnly asOf, RuleChoice? choice = null)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return new RuleSelector(asOf, choice ?? new RuleChoice()).Select([.. packs.SelectMany(RuleSource.Of)]);
    }
}
