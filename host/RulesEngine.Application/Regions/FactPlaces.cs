using RulesEngine.Programmes;

namespace RulesEngine.Application;

/// <summary>The region that each fact is about, in the region set of the run.</summary>
internal sealed class FactPlaces
{
    private readonly Dictionary<string, Place> _places;
    private readonly Dictionary<(string Table, string Key), string> _byRow = [];
    private readonly Dictionary<string, HashSet<string>> _byKey = new(StringComparer.Ordinal);
    private readonly RegionSet _set;

    private FactPlaces(IReadOnlyList<ProgrammeFact> facts, RegionSet set)
    {
        _set = set;
        _places = facts.OfType<Place>().DistinctBy(place => place.PlaceId).ToDictionary(place => place.PlaceId);
        foreach (var fact in facts)
        {
            if (Of(fact) is { } region)
            {
                _byRow[(fact.Table, fact.Key)] = region;
                (_byKey.TryGetValue(fact.Key, out var regions) ? regions : _byKey[fact.Key] = new(StringComparer.Ordinal)).Add(region);
            }
        }
    }

    public static FactPlaces Of(IReadOnlyList<ProgrammeFact> facts, RegionSet set) => new(facts, set);

    /// <summary>The region a fact is about; null for one that is about none, or about several.</summary>
    public string? Of(ProgrammeFact fact) => fact switch
    {
        Region region => region.RegionId,
        RegionAlias alias => alias.RegionId,
        Population { RegionId: not "KZ" } population => population.RegionId,
        Allocation allocation => allocation.RegionId,
        Programme { RegionIds: [var only] } => only,
        Place place => Of(place),
        Activity activity => At(activity.PlaceId, activity.RegionId),
        Incident incident => At(incident.PlaceId, incident.RegionId),
        _ => null,
    };

    /// <summary>The region that a row is about; null for one that is about none.</summary>
    public string? Of(string table, string key) => _byRow.GetValueOrDefault((table, key));

    /// <summary>The regions that rows with a key are about, whatever their tables.</summary>
    public IReadOnlyCollection<string> Of(string key) => _byKey.TryGetValue(key, out var regions) ? regions : [];

    // As rules locate an activity: where its row says, but in the set of 2022 where its place lies now.
    private string? At(string? place, string? region) =>
        place is not null && _places.TryGetValue(place, out var known) ? (_set == RegionSet.Of2022 ? known.RegionId2022 : null) ?? region ?? Of(known) : region;

    private string? Of(Place place) => _set == RegionSet.Of2022 ? place.RegionId2022 ?? place.RegionId : place.RegionId;
}
