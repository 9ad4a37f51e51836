namespace RulesEngine.Documents;

/// <summary>A region on a tile map.</summary>
/// <param name="Column">Place from the left, from 0.</param>
/// <param name="Row">Place from the top, from 0.</param>
/// <param name="Code">Short name printed on the tile, some three letters.</param>
/// <param name="Name">Full name, for those who listen.</param>
/// <param name="Value">The region's value; null where there is no data.</param>
/// <param name="ValueText">The value as printed on the tile; short.</param>
public sealed record Tile(int Column, int Row, string Code, string Name, decimal? Value, string ValueText);
