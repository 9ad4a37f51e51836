namespace RulesEngine.Programmes;

/// <summary>One more spelling of a region's name.</summary>
[Table(Tables.RegionAliases, "Spellings of the regions' names.")]
public sealed record RegionAlias : ProgrammeFact
{
    [Column("The region.", IsKey = true, IsRequired = true, LinksTo = Tables.Regions)]
    public required string RegionId { get; init; }

    [Column("The spelling.", IsKey = true, IsRequired = true)]
    public required string Alias { get; init; }

    [Column("Language of the spelling: en, ru or kk.")]
    public string? Language { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.RegionAliases;

    /// <inheritdoc/>
    public override string Key => $"{RegionId};{Alias}";

    /// <inheritdoc/>
    public override string Label => Alias;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
