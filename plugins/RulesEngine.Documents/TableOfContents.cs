namespace RulesEngine.Documents;

/// <summary>The list of headings with their pages.</summary>
/// <param name="Levels">Levels of sections that are listed: 1 lists the outermost sections only.</param>
public sealed record TableOfContents(int Levels = 2) : Block
{
    /// <summary>A line in bold above the list; null for none.</summary>
    public RichText? Heading { get; init; }
}
