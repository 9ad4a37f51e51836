namespace RulesEngine.Evaluation;

/// <summary>The rules of a run: with their cards, and with their parameters as they are in force on the day the run speaks for.</summary>
public sealed class RuleSelection
{
    private readonly Lazy<CompiledRules> _compiled;

    internal RuleSelection(
        IReadOnlyList<FlaggingRule> flagging, IReadOnlyList<YieldingRule> yielding, IReadOnlyList<RuleFault> faults, IReadOnlyList<string> mistakes)
    {
        Flagging = flagging;
        Yielding = yielding;
        Faults = faults;
        Mistakes = mistakes;
        _compiled = new Lazy<CompiledRules>(() => CompiledRules.Of(this));
    }

    /// <summary>The rules that flag, in ordinal order of codes.</summary>
    public IReadOnlyList<RuleDescription> Rules => [.. Flagging.Select(rule => rule.Description)];

    /// <summary>The rules that cannot take part, in ordinal order of codes. The others can.</summary>
    public IReadOnlyList<RuleFault> Faults { get; }

    /// <summary>What is wrong with the choice itself: codes and parameters that no pack has.</summary>
    public IReadOnlyList<string> Mistakes { get; }

    internal IReadOnlyList<FlaggingRule> Flagging { get; }

    internal IReadOnlyList<YieldingRule> Yielding { get; }

    /// <summary>The rules that should yield facts and cannot.</summary>
    internal IReadOnlyList<RuleSource> Broken { get; init; } = [];

    /// <summary>The rules as one network, compiled when first run.</summary>
    internal CompiledRules Compiled => _compiled.Value;

    /// <summary>Types of the other sources of findings, in ordinal order of their names; none when the run takes chosen rules only.</summary>
    internal IReadOnlyList<Type> Sources { get; init; } = [];

    /// <summary>Takes the rules of packs into a run.</summary>
    /// <param name="packs">The packs; where two have a rule of one code, the rule of the first counts and the other is a fault.</param>
    /// <param name="asOf">The day the run speaks for.</param>
    /// <param name="choice">Which rules to take and what to set; all, and nothing, unless given.</param>
    public static RuleSelection From(IEnumerable<RulePack> packs, DateOnly asOf, RuleChoice? choice = null)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var all = packs.ToList();
        return new RuleSelector(asOf, choice ?? new RuleChoice()).Select([.. all.SelectMany(RuleSource.Of)], choice?.Codes is null ? SourcesOf(all) : []);
    }

    private static List<Type> SourcesOf(IEnumerable<RulePack> packs) =>
    [
        .. packs.SelectMany(pack => pack.Assembly.GetExportedTypes())
            .Where(type => typeof(IFindingSource).IsAssignableFrom(type) && type is { IsAbstract: false, IsGenericTypeDefinition: false })
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];
}
