namespace RulesEngine.Programmes;

/// <summary>One programme, concept, project or standing service.</summary>
[Table(Tables.Programmes, "Programmes, concepts, projects and standing services.")]
public sealed record Programme : ProgrammeFact
{
    [Column("Id of the programme.", IsKey = true, IsRequired = true)]
    public required string ProgrammeId { get; init; }

    [Column("Name as published.", IsRequired = true)]
    public string? Name { get; init; }

    [Column("What it is.", IsRequired = true)]
    public ProgrammeKind? Kind { get; init; }

    [Column("First year.")]
    public int? StartYear { get; init; }

    [Column("Last year; not before the first.", NotBefore = "start_year")]
    public int? EndYear { get; init; }

    [Column("How far it is, as the source says.")]
    public ProgrammeStatus? StatusAtSource { get; init; }

    [Column("Who runs it.", LinksTo = Tables.Organisations)]
    public string? OwnerOrgId { get; init; }

    [Column("Who drew it up.", LinksTo = Tables.Organisations)]
    public string? DeveloperOrgId { get; init; }

    [Column("Whether it is for the country or for named regions.")]
    public ProgrammeScope? Scope { get; init; }

    [Column("The regions it is for.", LinksTo = Tables.Regions)]
    public IReadOnlyList<string> RegionIds { get; init; } = [];

    /// <summary>Whether it is a programme of the state. A kind that is not recorded is not one.</summary>
    [DerivedFrom(nameof(Kind))]
    public bool IsState => Kind == ProgrammeKind.StateProgramme;

    /// <summary>Whether it is meant for the whole country. A scope that is not recorded is not national.</summary>
    [DerivedFrom(nameof(Scope))]
    public bool IsNational => Scope == ProgrammeScope.National;

    /// <inheritdoc/>
    public override string Table => Tables.Programmes;

    /// <inheritdoc/>
    public override string Key => ProgrammeId;

    /// <inheritdoc/>
    public override string Label => Name ?? Key;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
