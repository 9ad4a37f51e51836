namespace RulesEngine.Sdk;

/// <summary>The outcome of a run: what was found, what could not be judged, and which rules failed.</summary>
/// <param name="AsOf">The day the run speaks for, and the region set.</param>
/// <param name="All">The findings, in ordinal order of rule, subject and discriminator.</param>
/// <param name="Coverage">Every rule that took part and every other means of finding, in ordinal order of codes; a faulted one has no subjects.</param>
/// <param name="Faults">The rules that failed, in ordinal order of codes.</param>
public sealed record Findings(AsOf AsOf, IReadOnlyList<Finding> All, IReadOnlyList<RuleCoverage> Coverage, IReadOnlyList<RuleFault> Faults)
{
    /// <summary>Whether any finding rests on a synthetic source.</summary>
    public bool IsIllustrative { get; } = All.Any(finding => finding.IsIllustrative);

    /// <summary>The region that the findings are limited to; null when they are of the whole country.</summary>
    public Region? Region { get; init; }

    /// <summary>The facts the run ended with: those of the data, then those that rules derived, in the order they came about.</summary>
    public IReadOnlyList<object> Facts { get; init; } = [];

    /// <summary>The finding of an id, or null.</summary>
    public Finding? Find(string id) => All.FirstOrDefault(finding => string.Equals(finding.Id, id, StringComparison.OrdinalIgnoreCase));
}
