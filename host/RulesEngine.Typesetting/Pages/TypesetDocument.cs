using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>A document laid out on pages, ready to be written in a file format.</summary>
/// <remarks>
/// <see cref="Pages"/> may be made while it is enumerated. Read <see cref="Structure"/>, <see cref="Outline"/> and
/// <see cref="Diagnostics"/> after its end: only then are they complete. Destinations may point to pages still to come.
/// A writer releases the elements it has written, so that the tree of a long table is never held as a whole.
/// </remarks>
public sealed class TypesetDocument
{
    /// <summary>Title, language, dates and the like.</summary>
    public required DocumentMetadata Metadata { get; init; }

    /// <summary>The pages in order. To be enumerated once.</summary>
    public required IEnumerable<Page> Pages { get; init; }

    /// <summary>The root of the structure tree: a <see cref="StructureType.Document"/> without parent.</summary>
    public required StructureElement Structure { get; init; }

    /// <summary>The bookmarks of the first level, in reading order.</summary>
    public IReadOnlyList<OutlineEntry> Outline { get; init; } = [];

    /// <summary>The files that travel inside, in the order the document lists them.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>What had to be relaxed or replaced to get everything onto pages, in page order.</summary>
    public IReadOnlyList<LayoutDiagnostic> Diagnostics { get; init; } = [];
}
