namespace RulesEngine.Programmes;

/// <summary>One article or reference work that rows rest on.</summary>
[Table(Tables.Sources, "Articles and reference works that the rows rest on.")]
public sealed record DataSource : ProgrammeFact
{
    [Column("Id of the source.", IsKey = true, IsRequired = true)]
    public required string SourceId { get; init; }

    [Column("What it is; synthetic for made-up demonstration data.", IsRequired = true)]
    public DataSourceKind? Kind { get; init; }

    [Column("Its title.")]
    public string? Title { get; init; }

    [Column("File it was read from.")]
    public string? FileName { get; init; }

    [Column("Dateline as printed.")]
    public string? Dateline { get; init; }

    [Column("Earliest day it can have been published.")]
    public DateOnly? PublishedNotBefore { get; init; }

    [Column("Latest day it can have been published.", NotBefore = "published_not_before")]
    public DateOnly? PublishedNotAfter { get; init; }

    [Column("How its date is known.")]
    public string? DateBasis { get; init; }

    [Column("What it is about, and its licence.")]
    public string? Context { get; init; }

    /// <summary>Whether it was made up for a demonstration, so that whatever rests on it is illustrative.</summary>
    [DerivedFrom(nameof(Kind))]
    public bool IsSynthetic => Kind == DataSourceKind.Synthetic;

    /// <inheritdoc/>
    public override string Table => Tables.Sources;

    /// <inheritdoc/>
    public override string Key => SourceId;

    /// <inheritdoc/>
    public override string Label => Title ?? Key;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
