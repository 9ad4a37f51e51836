using RulesEngine.Evaluation;
using RulesEngine.Import;
using RulesEngine.Plugins;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>A run from its data to its findings, each station kept so that it can be printed and compared.</summary>
/// <param name="Shelf">The packs.</param>
/// <param name="Data">What was understood of the files, and what was refused.</param>
/// <param name="Facts">The facts the rules saw.</param>
/// <param name="Rules">The rules with their parameters in force.</param>
/// <param name="Findings">What they found.</param>
public sealed record RoadOutcome(PackShelf Shelf, ImportedData Data, FactSet Facts, RuleSelection Rules, Findings Findings)
{
    /// <summary>What belongs to the whole process and was changed while the packs ran; null where nothing was.</summary>
    public PackMessage? Changed { get; init; }
}
