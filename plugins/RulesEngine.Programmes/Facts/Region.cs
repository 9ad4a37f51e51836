namespace RulesEngine.Programmes;

/// <summary>One first-level unit of the country.</summary>
[Table(Tables.Regions, "First-level units of the country and the sets they belong to.")]
public sealed record Region : ProgrammeFact
{
    [Column("ISO 3166-2 code in force now, such as KZ-47.", IsKey = true, IsRequired = true)]
    public required string RegionId { get; init; }

    [Column("English name.", IsRequired = true)]
    public string? NameEn { get; init; }

    [Column("Region or city.")]
    public RegionKind? Kind { get; init; }

    [Column("Letter code until 2022.")]
    public string? FormerIsoCode { get; init; }

    [Column("Spellings in the articles.")]
    public string? NameInArticles { get; init; }

    [Column("Since when it is a unit of its own.")]
    public DateOnly? SeparateUnitSince { get; init; }

    [Column("Whether it is in the set until 2018-06-18: Y or N.", Name = "in_set_2016")]
    public bool? InSet2016 { get; init; }

    [Column("Whether it is in the set from 2018-06-19: Y or N.", Name = "in_set_2018")]
    public bool? InSet2018 { get; init; }

    [Column("Whether it is in the set from 2022-06-08: Y or N.", Name = "in_set_2022")]
    public bool? InSet2022 { get; init; }

    [Column("The region it was split from.", LinksTo = Tables.Regions)]
    public string? SplitFromRegionId { get; init; }

    /// <summary>Whether the region is one of a set; absent when its table does not say.</summary>
    [DerivedFrom(nameof(InSet2016), nameof(InSet2018), nameof(InSet2022))]
    public bool? IsIn(RegionSet set) => set switch
    {
        RegionSet.Of2016 => InSet2016,
        RegionSet.Of2018 => InSet2018,
        RegionSet.Of2022 => InSet2022,
        _ => throw new ArgumentOutOfRangeException(nameof(set), set, "A region set is one of 2016, 2018 and 2022."),
    };

    /// <inheritdoc/>
    public override string Table => Tables.Regions;

    /// <inheritdoc/>
    public override string Key => RegionId;

    /// <inheritdoc/>
    public override string Label => NameEn ?? Key;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
