namespace RulesEngine.Programmes;

/// <summary>One seminar, meeting, agreement or other thing done.</summary>
[Table(Tables.Activities, "Things done: seminars, meetings, agreements.")]
public sealed record Activity : ProgrammeFact
{
    [Column("Id of the activity.", IsKey = true, IsRequired = true)]
    public required string ActivityId { get; init; }

    [Column("The programme it belongs to.", LinksTo = Tables.Programmes)]
    public string? ProgrammeId { get; init; }

    [Column("What took place.", IsRequired = true)]
    public ActivityKind? Kind { get; init; }

    [Column("Its title as published.")]
    public string? Title { get; init; }

    [Column("First day.")]
    public DateOnly? DateFrom { get; init; }

    [Column("Last day; not before the first.", NotBefore = "date_from")]
    public DateOnly? DateTo { get; init; }

    [Column("How exactly the dates are known.")]
    public DatePrecision? DatePrecision { get; init; }

    [Column("The place.", LinksTo = Tables.Places)]
    public string? PlaceId { get; init; }

    [Column("The region the place belonged to at the time.", LinksTo = Tables.Regions)]
    public string? RegionId { get; init; }

    [Column("The groups it was meant for.")]
    public IReadOnlyList<TargetGroup> TargetGroups { get; init; } = [];

    [Column("How many took part; a count, never names.", Least = 0)]
    public long? Participants { get; init; }

    [Column("The component it carries out.", LinksTo = Tables.Components)]
    public string? Component { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.Activities;

    /// <inheritdoc/>
    public override string Key => ActivityId;

    /// <inheritdoc/>
    public override string Label => Title ?? Key;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
