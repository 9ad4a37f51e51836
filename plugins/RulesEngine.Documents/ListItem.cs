namespace RulesEngine.Documents;

/// <summary>An item of a list.</summary>
/// <param name="Content">What it says: paragraphs, lists in the list.</param>
public sealed record ListItem(IReadOnlyList<Block> Content)
{
    /// <summary>An item of one paragraph.</summary>
    public static ListItem Of(RichText text) => new([new Paragraph(text)]);
}
