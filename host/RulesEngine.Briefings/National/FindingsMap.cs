using RulesEngine.Briefings.Maps;
using RulesEngine.Documents;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>How many findings there are about each region.</summary>
internal static class FindingsMap
{
    /// <summary>The map; null when no finding is about a region of the set.</summary>
    public static TileMap? Draw(BriefingMaterial material)
    {
        var findings = material.Findings;
        var regions = material.FactsOf<Region>().ToDictionary(region => region.RegionId);
        var counts = findings.All
            .SelectMany(finding => finding.Subject.Ids.Split(';'))
            .Where(regions.ContainsKey)
            .CountBy(id => id)
            .ToDictionary();
        var tiles = RegionTiles.Of(regions.Values, findings.AsOf.RegionSet);
        if (tiles.Count == 0 || counts.Count == 0)
        {
            return null;
        }

        return new TileMap
        {
            Caption = "Findings about each region",
            NoData = "no finding",
            Tiles = [.. tiles.Select(tile =>
            {
                var count = counts.GetValueOrDefault(tile.RegionId);
                return new Tile(tile.Column, tile.Row, tile.Abbreviation, regions[tile.RegionId].Label, count == 0 ? null : count, count == 0 ? "" : Phrase.Number(count));
            })],
        };
    }
}
