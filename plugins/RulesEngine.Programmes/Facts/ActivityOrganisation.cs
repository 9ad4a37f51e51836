namespace RulesEngine.Programmes;

/// <summary>One organisation's part in an activity.</summary>
[Table(Tables.ActivityOrganisations, "Which organisations took part in an activity, and as what.")]
public sealed record ActivityOrganisation : ProgrammeFact
{
    [Column("The activity.", IsKey = true, IsRequired = true, LinksTo = Tables.Activities)]
    public required string ActivityId { get; init; }

    [Column("The organisation.", IsKey = true, IsRequired = true, LinksTo = Tables.Organisations)]
    public required string OrgId { get; init; }

    [Column("What it did.", IsKey = true, IsRequired = true)]
    public required OrganisationRole Role { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.ActivityOrganisations;

    /// <inheritdoc/>
    public override string Key => $"{ActivityId};{OrgId};{ClosedList.WordOf(Role)}";

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
