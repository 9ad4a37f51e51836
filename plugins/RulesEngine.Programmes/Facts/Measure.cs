namespace RulesEngine.Programmes;

/// <summary>One thing planned, discussed or recommended.</summary>
[Table(Tables.Measures, "Things planned, discussed or recommended.")]
public sealed record Measure : ProgrammeFact
{
    [Column("Id of the measure.", IsKey = true, IsRequired = true)]
    public required string MeasureId { get; init; }

    [Column("The programme it belongs to.", LinksTo = Tables.Programmes)]
    public string? ProgrammeId { get; init; }

    [Column("What is to be done.", IsRequired = true)]
    public string? Description { get; init; }

    [Column("The component it belongs to.", LinksTo = Tables.Components)]
    public string? Component { get; init; }

    [Column("How far it is.", IsRequired = true)]
    public MeasureStatus? Status { get; init; }

    [Column("Who is responsible.", LinksTo = Tables.Organisations)]
    public string? ResponsibleOrgId { get; init; }

    [Column("How much of it.")]
    public decimal? Quantity { get; init; }

    [Column("Unit of the quantity.")]
    public string? Unit { get; init; }

    [Column("The region it is for.", LinksTo = Tables.Regions)]
    public string? RegionId { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.Measures;

    /// <inheritdoc/>
    public override string Key => MeasureId;

    /// <inheritdoc/>
    public override string Label => Description ?? Key;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
