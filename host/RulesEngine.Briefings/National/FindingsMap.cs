using RulesEngine.Briefings.Maps;
using RulesEngine.Documents;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>How many findings there are about each region: in their boundaries where these are known, else as tiles.</summary>
internal static class FindingsMap
{
    /// <summary>The map; null when no finding is about a region of the set.</summary>
    public static Figure? Draw(BriefingMaterial material)
    {
        var findings = material.Findings;
        var language = material.Language;
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
            Caption = language["Findings about each region"],
            LabelHeading = language["Region"],
            ValueHeading = language["Findings"],
            NoData = language["no finding"],
            Regions = [.. tiles.Select(tile => new MapRegion(language[tile.Abbreviation], language.Of(regions[tile.RegionId]), Value(tile), Text(tile))
            {
                Outlines = boundaries[tile.RegionId].Outlines,
                Center = boundaries[tile.RegionId].Center,
            })],
            Note = language["Boundaries as of 2016, simplified. Natural Earth."],
        };

        TileMap OfTiles() => new()
        {
            Caption = language["Findings about each region"],
            LabelHeading = language["Region"],
            ValueHeading = language["Findings"],
            NoData = language["no finding"],
            Tiles = [.. tiles.Select(tile => new Tile(tile.Column, tile.Row, language[tile.Abbreviation], language.Of(regions[tile.RegionId]), Value(tile), Text(tile)))],
        };

        decimal? Value(RegionTile tile) => counts.TryGetValue(tile.RegionId, out var count) ? count : null;

        string Text(RegionTile tile) => counts.TryGetValue(tile.RegionId, out var count) ? language.Count(count) : "";
    }
}
