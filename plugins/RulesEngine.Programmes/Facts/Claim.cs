namespace RulesEngine.Programmes;

/// <summary>One statement that a source makes, in a short paraphrase.</summary>
[Table(Tables.Claims, "Single statements of the sources, paraphrased; no person is named.")]
public sealed record Claim : ProgrammeFact
{
    [Column("Id of the claim.", IsKey = true, IsRequired = true)]
    public required string ClaimId { get; init; }

    [Column("The source that makes it.", IsRequired = true, LinksTo = Tables.Sources)]
    public string? SourceId { get; init; }

    [Column("Where in the source.")]
    public string? Locator { get; init; }

    [Column("What it speaks about.")]
    public ClaimKind? Kind { get; init; }

    [Column("The statement in other words.")]
    public string? Paraphrase { get; init; }

    [Column("The organisation that makes the statement.", LinksTo = Tables.Organisations)]
    public string? SpeakerOrgId { get; init; }

    [Column("How sure it is.")]
    public ClaimCertainty? Certainty { get; init; }

    /// <inheritdoc/>
    public override string Table => Tables.Claims;

    /// <inheritdoc/>
    public override string Key => ClaimId;

    /// <inheritdoc/>
    public override string Label => Paraphrase ?? Key;

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;
}
