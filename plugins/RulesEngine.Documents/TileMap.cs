namespace RulesEngine.Documents;

/// <summary>A map of regions as equal tiles, so that a large empty region does not look like much.</summary>
public sealed record TileMap : Figure
{
    /// <summary>The tiles in reading order: by row, then by column. No two on one place.</summary>
    public required IReadOnlyList<Tile> Tiles { get; init; }

    /// <summary>What a tile without data is called in the legend, such as <c>no data</c>.</summary>
    public required string NoData { get; init; }

    /// <summary>The value the tiles are held against; null for none.</summary>
    public Threshold? Threshold { get; init; }

    /// <inheritdoc/>
    public override Table AsTable() =>
        TableOf([LabelHeading, ValueHeading], [.. Tiles.Select(tile => new TableRow([tile.Name, tile.Value is null ? NoData : tile.ValueText]))], Threshold);

    private protected override string DescribeData()
    {
        var tiles = Tiles.Select(tile => $"{tile.Name}: {(tile.Value is null ? NoData : tile.ValueText)}{Threshold?.Remark(tile.Value)}");
        return Sentences.Join([Caption.Plain, Threshold is null ? "" : $"{Threshold.Label}: {Threshold.ValueText}", string.Join("; ", tiles)]);
    }
}
