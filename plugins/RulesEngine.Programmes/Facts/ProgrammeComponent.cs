namespace RulesEngine.Programmes;

/// <summary>One component that a programme is said to have, and how a source supports it.</summary>
[Table(Tables.ProgrammeComponents, "Which components a programme names, and how.")]
public sealed record ProgrammeComponent : ProgrammeFact
{
    [Column("The programme.", IsKey = true, IsRequired = true, LinksTo = Tables.Programmes)]
    public required string ProgrammeId { get; init; }

    [Column("The component.", IsKey = true, IsRequired = true, LinksTo = Tables.Components)]
    public required string Component { get; init; }

    [Column("How the source supports it.", IsRequired = true)]
    public ComponentEvidence? Evidence { get; init; }

    /// <summary>Whether the programme has the component as far as its sources go: stated or implied.</summary>
    [DerivedFrom(nameof(Evidence))]
    public bool Counts => Evidence is ComponentEvidence.Stated or ComponentEvidence.Implied;

    /// <inheritdoc/>
    public override string Table => Tables.ProgrammeComponents;

    /// <inheritdoc/>
    public override string Key => $"{ProgrammeId};{Component}";

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
