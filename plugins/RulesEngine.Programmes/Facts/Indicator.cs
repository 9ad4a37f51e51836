namespace RulesEngine.Programmes;

/// <summary>One figure that a source prints about a programme or an organisation's work.</summary>
[Table(Tables.Indicators, "Figures about programmes and organisations, as printed.")]
public sealed record Indicator : ProgrammeFact
{
    [Column("Id of the row.", IsKey = true, IsRequired = true)]
    public required string IndicatorId { get; init; }

    [Column("The programme it tells about.", LinksTo = Tables.Programmes)]
    public string? ProgrammeId { get; init; }

    [Column("The organisation it tells about, or that tells it.", LinksTo = Tables.Organisations)]
    public string? OrgId { get; init; }

    [Column("What is counted.", IsRequired = true)]
    public string? Measure { get; init; }

    [Column("The number as printed.", IsRequired = true)]
    public decimal? Value { get; init; }

    [Column("The number aimed at.")]
    public decimal? Target { get; init; }

    [Column("How exact the number is: exact, about, more_than and the like.")]
    public string? Qualifier { get; init; }

    [Column("Unit of the number: percent, persons, events; ambiguous:… when the source leaves it open.", IsRequired = true)]
    public string? Unit { get; init; }

    [Column("First day of the period.")]
    public DateOnly? PeriodFrom { get; init; }

    [Column("Last day of the period; not before the first.", NotBefore = "period_from")]
    public DateOnly? PeriodTo { get; init; }

    [Column("The region it is about.", LinksTo = Tables.Regions)]
    public string? RegionId { get; init; }

    [Column("The group it is about: an age band such as age<40 or age30-39, or a target group.", Form = CellForm.Group)]
    public string? Group { get; init; }

    /// <summary>The ages that <see cref="Group"/> spans; null, and certainly so, when the group is not an age band.</summary>
    [DerivedFrom(nameof(Group))]
    public AgeBand? AgeBand => Programmes.AgeBand.Parse(Group);

    /// <inheritdoc/>
    public override string Table => Tables.Indicators;

    /// <inheritdoc/>
    public override string Key => IndicatorId;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
