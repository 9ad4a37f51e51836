namespace RulesEngine.Programmes;

/// <summary>One incident: place and date only.</summary>
[Table(Tables.Incidents, "Incidents, by place and date only.")]
public sealed record Incident : ProgrammeFact
{
    [Column("Id of the incident.", IsKey = true, IsRequired = true)]
    public required string IncidentId { get; init; }

    [Column("What sort of incident.", IsRequired = true)]
    public string? Kind { get; init; }

    [Column("The day; the first one where only a month or a year is known.", IsRequired = true)]
    public DateOnly? Date { get; init; }

    [Column("How exactly the date is known.")]
    public DatePrecision? DatePrecision { get; init; }

    [Column("The place.", LinksTo = Tables.Places)]
    public string? PlaceId { get; init; }

    [Column("The region the place belonged to at the time.", LinksTo = Tables.Regions)]
    public string? RegionId { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.Incidents;

    /// <inheritdoc/>
    public override string Key => IncidentId;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
