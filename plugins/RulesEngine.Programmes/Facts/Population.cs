namespace RulesEngine.Programmes;

/// <summary>How many people a region had at the start of a year.</summary>
[Table(Tables.Population, "Persons by region at the start of a year.")]
public sealed record Population : ProgrammeFact
{
    [Column("The region, or KZ for the country.", IsKey = true, IsRequired = true, LinksTo = Tables.Regions, AlsoAccepts = "KZ")]
    public required string RegionId { get; init; }

    [Column("The year.", IsKey = true, IsRequired = true)]
    public required int Year { get; init; }

    [Column("Persons on 1 January of the year.", Name = "population", IsRequired = true, Least = 0)]
    public long? PopulationCount { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.Population;

    /// <inheritdoc/>
    public override string Key => FormattableString.Invariant($"{RegionId};{Year}");

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
