namespace RulesEngine.Programmes;

/// <summary>One organisation.</summary>
[Table(Tables.Organisations, "Organisations.")]
public sealed record Organisation : ProgrammeFact
{
    [Column("Id of the organisation.", IsKey = true, IsRequired = true)]
    public required string OrgId { get; init; }

    [Column("Its name; the name of an organisation, never of a person.", IsRequired = true)]
    public string? Name { get; init; }

    [Column("Its short name.")]
    public string? ShortName { get; init; }

    [Column("What sort of body it is.")]
    public OrganisationKind? Kind { get; init; }

    [Column("Year it was founded.")]
    public int? FoundedYear { get; init; }

    [Column("Where it sits.", LinksTo = Tables.Places)]
    public string? BasePlaceId { get; init; }

    [Column("The organisation it is part of.", LinksTo = Tables.Organisations)]
    public string? ParentOrgId { get; init; }

    [Column("ISO 3166 code of its country.")]
    public string? Country { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.Organisations;

    /// <inheritdoc/>
    public override string Key => OrgId;

    /// <inheritdoc/>
    public override string Label => Name ?? Key;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
