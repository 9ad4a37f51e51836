using System.Collections.Frozen;
using System.Reflection;
using RulesEngine.Diagnostics;

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

    /// <summary>How the facts of a rule are found: a line for each part of it, <c>or</c> between the branches of an Or. None where no rule has the code.</summary>
    /// <param name="code">Code of the rule, whatever its capitals.</param>
    public IReadOnlyList<string> PlanOf(string code)
    {
        var rule = Flagging.FirstOrDefault(flagging => string.Equals(flagging.Code, code, StringComparison.OrdinalIgnoreCase));
        return rule is null
            ? []
            : [.. RulePlan.Of(rule.Anatomy.Rule).SelectMany((plan, branch) => Lines(plan).Prepend("or").Skip(branch == 0 ? 1 : 0))];
    }

    internal IReadOnlyList<FlaggingRule> Flagging { get; }

    internal IReadOnlyList<YieldingRule> Yielding { get; }

    /// <summary>The rules that should yield facts and cannot.</summary>
    internal IReadOnlyList<BrokenRule> Broken { get; init; } = [];

    /// <summary>The rules as one network, compiled when first run.</summary>
    internal CompiledRules Compiled => _compiled.Value;

    /// <summary>Types of the other sources of findings, in ordinal order of their names; none when the run takes chosen rules only.</summary>
    internal IReadOnlyList<Type> Sources { get; init; } = [];

    /// <summary>Names of the packs, by what holds their code.</summary>
    internal IReadOnlyDictionary<Assembly, string> PackNames { get; init; } = FrozenDictionary<Assembly, string>.Empty;

    /// <summary>Takes the rules of packs into a run.</summary>
    /// <param name="packs">The packs; where two have a rule of one code, the rule of the first counts and the other is a fault.</param>
    /// <param name="asOf">The day the run speaks for.</param>
    /// <param name="choice">Which rules to take and what to set; all, and nothing, unless given.</param>
    /// <param name="limits">What defining a rule may take: rules are then defined on a thread of their own, and one that takes longer than it may is a fault. No limits unless given.</param>
    /// <param name="stop">Stops the taking.</param>
    /// <exception cref="OperationCanceledException">The taking was stopped.</exception>
    public static RuleSelection From(IEnumerable<RulePack> packs, DateOnly asOf, RuleChoice? choice = null, RunLimits? limits = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var all = packs.ToList();
        var overdue = new HashSet<Type>();
        while (true)
        {
            var progress = new RunProgress((limits ?? new RunLimits()).Time);
            if (limits is null)
            {
                return Select(progress);
            }

            var selecting = FreshThread.Run(() => Select(progress));
            if (progress.WaitFor(selecting, limits.RuleTimeout, limits.RuleTimeout, stop) is not { } late)
            {
                return selecting.GetAwaiter().GetResult();
            }

            overdue.Add((Type)late);
        }

        RuleSelection Select(RunProgress progress) => new RuleSelector(asOf, choice ?? new RuleChoice()) { Progress = progress, Overdue = overdue.ToFrozenSet(), Limits = limits ?? new RunLimits(), PackNames = all.DistinctBy(pack => pack.Assembly).ToFrozenDictionary(pack => pack.Assembly, pack => pack.Name) }
            .Select([.. all.SelectMany(RuleSource.Of)], choice?.Codes is null ? SourcesOf(all) : []);
    }

    /// <summary>The same rules but those that were given up; each of these is a fault.</summary>
    internal RuleSelection Without(IReadOnlyCollection<object> overdue, RunLimits limits)
    {
        var flagging = Flagging.Where(overdue.Contains).Select(rule => rule.Code);
        var yielding = Yielding.Where(overdue.Contains).ToList();
        var sources = Sources.Where(overdue.Contains).Select(source => source.Name);
        var faults = flagging.Concat(yielding.Select(rule => rule.Name)).Concat(sources).Select(name => RuleFaults.Overdue(name, limits));
        return new RuleSelection([.. Flagging.Where(rule => !overdue.Contains(rule))], [.. Yielding.Except(yielding)], [.. Faults, .. faults], Mistakes)
        {
            Sources = [.. Sources.Where(source => !overdue.Contains(source))],
            Broken = [.. Broken, .. yielding.Select(rule => new BrokenRule(rule.Name, rule.Type))],
            PackNames = PackNames,
        };
    }

    /// <summary>Name of the pack that a type belongs to; empty where that is not known.</summary>
    internal string PackNameOf(Type? type) => type is null ? "" : PackNames.GetValueOrDefault(type.Assembly, "");

    /// <summary>Some of the rules, with a network of their own.</summary>
    internal static RuleSelection Only(IReadOnlyList<FlaggingRule> flagging, IReadOnlyList<YieldingRule> yielding) => new(flagging, yielding, [], []);

    private static List<Type> SourcesOf(IEnumerable<RulePack> packs) =>
    [
        .. packs.SelectMany(pack => pack.Assembly.GetExportedTypes())
            .Where(type => typeof(IFindingSource).IsAssignableFrom(type) && type is { IsAbstract: false, IsGenericTypeDefinition: false })
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    // Conditions right after the scope stand on a binding that says nothing by itself.
    private static IEnumerable<string> Lines(RulePlan plan) =>
        from step in plan.Steps
        let isConditions = step.Part.StartsWith($"let {ProgrammeRule.ConditionsBinding} =", StringComparison.Ordinal)
        where !isConditions || step.Ways.Count > 0
        select isConditions ? string.Join("; ", step.Ways) : step.ToString();
}
