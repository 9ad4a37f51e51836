using RulesEngine.Programmes;

namespace RulesEngine.Application;

/// <summary>A run cut into what can be told of each region alone.</summary>
public sealed class RegionSlices
{
    private readonly RoadOutcome _outcome;
    private readonly FactPlaces _places;
    private readonly RegionWords _words;

    private RegionSlices(RoadOutcome outcome)
    {
        _outcome = outcome;
        _places = FactPlaces.Of(outcome.Facts.Facts, outcome.Facts.AsOf.RegionSet);
        _words = RegionWords.Of(outcome.Facts.Facts, _places);
        Regions = [.. outcome.Facts.Facts.OfType<Region>().Where(region => region.IsIn(outcome.Facts.AsOf.RegionSet) == true).DistinctBy(region => region.RegionId)];
    }

    /// <summary>The regions of the run's set, in ordinal order of their ids.</summary>
    public IReadOnlyList<Region> Regions { get; }

    /// <summary>Prepares to cut a run. No region is cut yet.</summary>
    public static RegionSlices Of(RoadOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new RegionSlices(outcome);
    }

    /// <summary>What can be told of one region without telling anything of another.</summary>
    /// <param name="id">Id of the region; case does not matter.</param>
    /// <exception cref="RoadRefusedException">The run's set has no such region.</exception>
    public RegionSlice For(string id) => Regions.FirstOrDefault(region => region.RegionId.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } region
        ? new RegionSlice(region, _outcome.Findings, _places, _words)
        : throw RoadRefusedException.NoRegion(id, _outcome.Facts.AsOf.RegionSet, Regions);
}
