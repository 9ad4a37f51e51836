using RulesEngine.Briefings.Maps;
using RulesEngine.Documents;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>How many findings there are about each region: in their boundaries where these are known, else as tiles.</summary>
internal static class FindingsMap
{
    private const string Caption = "Findings about each region";
    private const string NoFinding = "no finding";

    /// <summary>The map; null when no finding is about a region of the set.</summary>
    public static Figure? Draw(BriefingMaterial material)
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

        var boundaries = RegionBoundaries.Of(findings.AsOf.RegionSet).ToDictionary(boundary => boundary.RegionId);
        return tiles.All(tile => boundaries.ContainsKey(tile.RegionId)) ? OfBoundaries() : OfTiles();

        RegionMap OfBoundaries() => new()
        {
            Caption = Caption,
            NoData = NoFinding,
            Regions = [.. tiles.Select(tile => new MapRegion(tile.Abbreviation, regions[tile.RegionId].Label, Value(tile), Text(tile))
            {
                Outlines = boundaries[tile.RegionId].Outlines,
                Center = boundaries[tile.RegionId].Center,
            })],
            Note = "Boundaries as of 2016, simplified. Natural Earth.",
        };

        TileMap OfTiles() => new()
        {
            Caption = Caption,
            NoData = NoFinding,
            Tiles = [.. tiles.Select(tile => new Tile(tile.Column, tile.Row, tile.Abbreviation, regions[tile.RegionId].Label, Value(tile), Text(tile)))],
        };

        decimal? Value(RegionTile tile) => counts.TryGetValue(tile.RegionId, out var count) ? count : null;

        string Text(RegionTile tile) => counts.TryGetValue(tile.RegionId, out var count) ? Phrase.Number(count) : "";
    }
}
