namespace RulesEngine.Programmes;

/// <summary>One city, district or village.</summary>
[Table(Tables.Places, "Cities, districts and villages.")]
public sealed record Place : ProgrammeFact
{
    [Column("Id of the place.", IsKey = true, IsRequired = true)]
    public required string PlaceId { get; init; }

    [Column("Its name.", IsRequired = true)]
    public string? Name { get; init; }

    [Column("What sort of place.", IsRequired = true)]
    public PlaceKind? Kind { get; init; }

    [Column("The region it belonged to at the time of the articles.", LinksTo = Tables.Regions)]
    public string? RegionId { get; init; }

    [Column("The region it belongs to in the set of 2022.", Name = "region_id_2022", LinksTo = Tables.Regions)]
    public string? RegionId2022 { get; init; }

    [Column("Latitude in degrees north.", Least = -90, Most = 90)]
    public decimal? Lat { get; init; }

    [Column("Longitude in degrees east.", Least = -180, Most = 180)]
    public decimal? Lon { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.Places;

    /// <inheritdoc/>
    public override string Key => PlaceId;

    /// <inheritdoc/>
    public override string Label => Name ?? Key;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
