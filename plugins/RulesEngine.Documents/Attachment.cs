namespace RulesEngine.Documents;

/// <summary>A file that travels inside the document.</summary>
public sealed record Attachment
{
    /// <summary>File name in printable ASCII, without folders.</summary>
    public required string Name { get; init; }

    /// <summary>Media type, such as <c>application/json</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>What the file holds, in the document's language.</summary>
    public required string Description { get; init; }

    /// <summary>The bytes of the file.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>What the file is to the document. <see cref="AttachmentRelationship.Data"/> unless set.</summary>
    public AttachmentRelationship Relationship { get; init; } = AttachmentRelationship.Data;
}
