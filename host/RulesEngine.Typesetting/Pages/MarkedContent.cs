namespace RulesEngine.Typesetting;

/// <summary>A run of painted items that belong together: to one structure element, or to none because they are an artifact.</summary>
public sealed class MarkedContent
{
    private MarkedContent(StructureElement? element, ArtifactKind? artifact, int? number, IReadOnlyList<PageItem> items)
    {
        Element = element;
        Artifact = artifact;
        Number = number;
        Items = items;
    }

    /// <summary>The element the items belong to; null for an artifact.</summary>
    public StructureElement? Element { get; }

    /// <summary>What kind of artifact this is; null for content of an element.</summary>
    public ArtifactKind? Artifact { get; }

    /// <summary>Number among the page's marked sequences, from 0 in painting order; null for an artifact.</summary>
    public int? Number { get; }

    /// <summary>What is painted, in order.</summary>
    public IReadOnlyList<PageItem> Items { get; }

    /// <summary>Content of an element. The element gets a <see cref="ContentMark"/> with the same page and number.</summary>
    public static MarkedContent Of(StructureElement element, int number, IReadOnlyList<PageItem> items) => new(element, null, number, items);

    /// <summary>Content that says nothing of its own: lines, fills, headers, footers.</summary>
    public static MarkedContent OfArtifact(ArtifactKind kind, IReadOnlyList<PageItem> items) => new(null, kind, null, items);
}
