namespace RulesEngine.Documents;

/// <summary>A document in words: what is said, in which order, and what each part is. No fonts, no places on a page, no file format.</summary>
/// <example><code>
/// var document = Document.Compose(metadata, content => content
///     .Title("Prevention money by region", subtitle: "Kazakhstan, 2018 to 2022")
///     .Section("Highlights", section => section
///         .Paragraph("Two regions lie below the floor.")
///         .Bullets("Mangystau: KZT 5.90 per head", "Turkistan: KZT 6.10 per head")));
/// </code></example>
public sealed record Document
{
    /// <summary>Title, language, dates and the like.</summary>
    public required DocumentMetadata Metadata { get; init; }

    /// <summary>The content in reading order.</summary>
    public required IReadOnlyList<Block> Content { get; init; }

    /// <summary>Paper and margins. A4 upright unless set.</summary>
    public PageSetup Page { get; init; } = PageSetup.A4;

    /// <summary>The line at the head of every page but the first; null leaves it out.</summary>
    public RunningLine? Header { get; init; }

    /// <summary>The line at the foot of every page; null leaves it out.</summary>
    public RunningLine? Footer { get; init; }

    /// <summary>The line at the head of the first page, which has the title; null leaves it out.</summary>
    public RunningLine? FirstHeader { get; init; }

    /// <summary>The line at the foot of the first page; null for the one of all others.</summary>
    public RunningLine? FirstFooter { get; init; }

    /// <summary>The files that travel inside, in this order.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>Composes a document; header, footer, page and attachments are then set by <c>with</c>.</summary>
    public static Document Compose(DocumentMetadata metadata, Action<ContentBuilder> compose) =>
        new() { Metadata = metadata, Content = ContentBuilder.Compose(compose) };
}
