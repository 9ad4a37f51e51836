namespace RulesEngine.Documents;

/// <summary>A heading and what stands under it. Sections in sections have headings of the next level.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Content">What stands under it, in reading order; may be empty.</param>
public sealed record Section(RichText Heading, IReadOnlyList<Block> Content) : Block
{
    /// <summary>Words above the heading that sort it, such as a rule's code and severity; null for none. Part of the heading for those who listen.</summary>
    public RichText? Kicker { get; init; }

    /// <summary>Whether the section begins on a new page.</summary>
    public bool OnNewPage { get; init; }

    /// <summary>Whether the heading is listed in the outline and the table of contents.</summary>
    public bool Listed { get; init; } = true;
}
