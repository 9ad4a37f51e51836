namespace RulesEngine.Typesetting;

/// <summary>One page: everything painted on it, in painting order, which is reading order.</summary>
/// <remarks>Positions are in points from the top left corner, y downward; the writer rounds and turns them.</remarks>
public sealed class Page
{
    /// <summary>Place in the document, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Width in points.</summary>
    public required double Width { get; init; }

    /// <summary>Height in points.</summary>
    public required double Height { get; init; }

    /// <summary>The folio as readers see it.</summary>
    public required PageLabel Label { get; init; }

    /// <summary>What is painted, in order. Marked sequences that belong to an element are numbered 0, 1, 2… in this order.</summary>
    public required IReadOnlyList<MarkedContent> Content { get; init; }

    /// <summary>Active areas in reading order; each is also a kid of its <see cref="StructureType.Link"/> element.</summary>
    public IReadOnlyList<LinkAnnotation> Links { get; init; } = [];

    /// <summary>Elements that nothing more will come into on later pages, so that a writer may write and release them.</summary>
    public IReadOnlyList<StructureElement> Closed { get; init; } = [];
}
