using RulesEngine.Evaluation;
using RulesEngine.Programmes;

namespace RulesEngine.Application;

/// <summary>What a run is asked to do: on which data, for which day, with which packs and rules.</summary>
public sealed record RoadRequest
{
    /// <summary>A folder, a file or several.</summary>
    public required IReadOnlyList<string> Data { get; init; }

    /// <summary>Folders of packs, looked through in this order.</summary>
    public required IReadOnlyList<string> PackFolders { get; init; }

    /// <summary>The day the run speaks for; null for the one the data set states.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The regions that count as the country's; null for what the data set states, else the set in force on the day.</summary>
    public RegionSet? RegionSet { get; init; }

    /// <summary>Which rules to take and what to set for this run; all, and nothing, unless set.</summary>
    public RuleChoice Choice { get; init; } = new();

    /// <summary>What the rules of packs may take.</summary>
    public RunLimits Limits { get; init; } = new();
}
