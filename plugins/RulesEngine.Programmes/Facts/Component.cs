namespace RulesEngine.Programmes;

/// <summary>One sort of work that a programme can consist of.</summary>
[Table(Tables.Components, "The sorts of work that programmes consist of.")]
public sealed record Component : ProgrammeFact
{
    [Column("Code of the component.", Name = "component", IsKey = true, IsRequired = true)]
    public required string Code { get; init; }

    [Column("Whether it is work before harm: Y or N.", IsRequired = true)]
    public bool? IsPreventive { get; init; }

    [Column("What is meant by it.", IsRequired = true)]
    public string? Meaning { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.Components;

    /// <inheritdoc/>
    public override string Key => Code;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
