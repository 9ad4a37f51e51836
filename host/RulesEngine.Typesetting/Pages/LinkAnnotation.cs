namespace RulesEngine.Typesetting;

/// <summary>An area of a page that leads somewhere. A link broken over lines has one for each line.</summary>
public sealed class LinkAnnotation : StructureNode
{
    /// <summary>The <see cref="StructureType.Link"/> element that holds this annotation and the text under it.</summary>
    public required StructureElement Element { get; init; }

    /// <summary>The active area.</summary>
    public required Rectangle Area { get; init; }

    /// <summary>Where it leads.</summary>
    public required LinkTarget Target { get; init; }

    /// <summary>What a reader who cannot see the page is told; never empty.</summary>
    public required string Description { get; init; }
}
