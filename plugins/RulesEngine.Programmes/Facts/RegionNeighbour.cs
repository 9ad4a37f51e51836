namespace RulesEngine.Programmes;

/// <summary>Two regions that share a border.</summary>
[Table(Tables.RegionNeighbours, "Regions that share a border, one row a pair or one each way.")]
public sealed record RegionNeighbour : ProgrammeFact
{
    [Column("The region.", IsKey = true, IsRequired = true, LinksTo = Tables.Regions)]
    public required string RegionId { get; init; }

    [Column("The region on the other side.", IsKey = true, IsRequired = true, LinksTo = Tables.Regions)]
    public required string NeighbourId { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.RegionNeighbours;

    /// <inheritdoc/>
    public override string Key => $"{RegionId};{NeighbourId}";

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
