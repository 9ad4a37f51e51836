namespace RulesEngine.Briefings.Maps;

/// <summary>A region's place on the map of equal tiles.</summary>
/// <param name="RegionId">ISO 3166-2 code.</param>
/// <param name="Abbreviation">Three letters printed on the tile.</param>
/// <param name="Column">Place from the left, from 0.</param>
/// <param name="Row">Place from the top, from 0.</param>
internal sealed record RegionTile(string RegionId, string Abbreviation, int Column, int Row);
