namespace RulesEngine.Documents;

/// <summary>What a library or an archive is told about a document.</summary>
public sealed record DocumentMetadata
{
    /// <summary>The title a reader's window shows; also the document's first heading unless the template prints another.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of the language most of the text is in, such as <c>en-GB</c>, <c>ru-RU</c> or <c>kk-KZ</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The instant the document speaks of as its creation. Given by the run, never by a clock.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Who answers for the document. Empty where nobody is named.</summary>
    public string Author { get; init; } = "";

    /// <summary>One sentence on what the document is about. Empty where there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Words to find the document by, in the order they are printed.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];
}
