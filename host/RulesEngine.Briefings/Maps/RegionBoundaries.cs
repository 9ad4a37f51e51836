using System.Text.Json;
using RulesEngine.Documents;
using RulesEngine.Programmes;

namespace RulesEngine.Briefings.Maps;

/// <summary>The boundaries of the regions of Kazakhstan, where there are any.</summary>
internal static class RegionBoundaries
{
    private static readonly Lazy<IReadOnlyList<RegionBoundary>> s_of2016 = new(Read);

    /// <summary>The boundaries of a set, in ordinal order of region ids; none for the sets after 2016.</summary>
    public static IReadOnlyList<RegionBoundary> Of(RegionSet set) => set == RegionSet.Of2016 ? s_of2016.Value : [];

    private static List<RegionBoundary> Read()
    {
        using var stream = typeof(RegionBoundaries).Assembly.GetManifestResourceStream("kz_regions_2016.geojson")!;
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.GetProperty("features").EnumerateArray().Select(Boundary)];
    }

    private static RegionBoundary Boundary(JsonElement feature)
    {
        var properties = feature.GetProperty("properties");
        var polygons = feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray();
        return new RegionBoundary(
            properties.GetProperty("region_id").GetString()!,
            Point(properties.GetProperty("label")),
            [.. polygons.SelectMany(polygon => polygon.EnumerateArray()).Select(ring => (IReadOnlyList<MapPoint>)[.. ring.EnumerateArray().Select(Point)])]);
    }

    private static MapPoint Point(JsonElement pair) => new(pair[0].GetDouble(), pair[1].GetDouble());
}
