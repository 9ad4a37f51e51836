namespace RulesEngine.Programmes;

/// <summary>One tie between two organisations.</summary>
[Table(Tables.OrganisationLinks, "Ties between organisations.")]
public sealed record OrganisationLink : ProgrammeFact
{
    [Column("The organisation.", IsKey = true, IsRequired = true, LinksTo = Tables.Organisations)]
    public required string OrgId { get; init; }

    [Column("The other one.", IsKey = true, IsRequired = true, LinksTo = Tables.Organisations)]
    public required string OtherOrgId { get; init; }

    [Column("What ties them: memorandum, part_of, finances and the like.", IsKey = true, IsRequired = true)]
    public required string Relation { get; init; }

    [Column("Since when.")]
    public DateOnly? Since { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.OrganisationLinks;

    /// <inheritdoc/>
    public override string Key => $"{OrgId};{OtherOrgId};{Relation}";

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
