namespace RulesEngine.Documents;

/// <summary>A region on a map.</summary>
/// <param name="Code">Short name printed on the map, some three letters.</param>
/// <param name="Name">Full name, for those who listen.</param>
/// <param name="Value">The region's value; null where there is no data.</param>
/// <param name="ValueText">The value as printed on the map; short.</param>
public sealed record MapRegion(string Code, string Name, decimal? Value, string ValueText)
{
    /// <summary>The region's boundary: closed outlines, with holes by the even-odd rule.</summary>
    public required IReadOnlyList<IReadOnlyList<MapPoint>> Outlines { get; init; }

    /// <summary>Where its name stands, if it is large enough to hold it.</summary>
    public required MapPoint Center { get; init; }
}
