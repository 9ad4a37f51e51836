namespace RulesEngine.Documents;

/// <summary>A map of regions in their boundaries.</summary>
public sealed record RegionMap : Figure
{
    /// <summary>The regions in reading order.</summary>
    public required IReadOnlyList<MapRegion> Regions { get; init; }

    /// <summary>What a region without data is called in the legend, such as <c>no data</c>.</summary>
    public required string NoData { get; init; }

    /// <summary>The value the regions are held against; null for none.</summary>
    public Threshold? Threshold { get; init; }

    /// <inheritdoc/>
    public override Table AsTable() =>
        TableOf([LabelHeading, ValueHeading], [.. Regions.Select(region => new TableRow([region.Name, region.Value is null ? NoData : region.ValueText]))], Threshold);

    private protected override string DescribeData()
    {
        var regions = Regions.Select(region => $"{region.Name}: {(region.Value is null ? NoData : region.ValueText)}{Threshold?.Remark(region.Value)}");
        return Sentences.Join([Caption.Plain, Threshold is null ? "" : $"{Threshold.Label}: {Threshold.ValueText}", string.Join("; ", regions)]);
    }
}
