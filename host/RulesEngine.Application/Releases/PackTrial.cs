using RulesEngine.Evaluation;
using RulesEngine.Plugins;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>Tries a pack that was just loaded, before it takes the place of one that runs: defines its rules, compiles them, and runs them on nothing.</summary>
public static class PackTrial
{
    // Late enough for every parameter to have a value.
    private static readonly AsOf s_day = AsOf.On(new DateOnly(9999, 12, 31));

    /// <summary>What is wrong with the pack, as a sentence; null where nothing is.</summary>
    public static string? Of(PackHandle handle, RunLimits limits)
    {
        ArgumentNullException.ThrowIfNull(handle);
        var pack = new RulePack(handle.Manifest.Id, handle.Manifest.Version.ToString(), handle.Manifest.Title, handle.Assembly);
        var rules = RuleSelection.From([pack], s_day.Date, limits: limits);
        var faults = new Evaluator(limits).Run(rules, FactSet.From([], s_day)).Faults;
        return faults is [var first, ..] ? $"{first.Code} {first.Message}" : null;
    }
}
